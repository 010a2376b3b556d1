import { type Departure, isSameName, isSameSet } from './compare-facts'
import type { Meeting, MeetingDeadline } from './meeting'

type Participation = Meeting['participation']

/** Who may take part, and what is asked of them; a letter that does not say leaves it open. */
export function compareParticipation(
  { openTo, conditions }: Participation,
  stated: Participation,
): Departure[] {
  const kindsOf = (clauses: Participation['openTo']) => clauses.map(({ kind }) => kind)
  const [letter, meeting] = [kindsOf(stated.openTo), kindsOf(openTo)]
  const differs = letter.length > 0 && !isSameSet(letter, meeting)
  const cites = stated.openTo[0]?.cites ?? null
  const missing = stated.conditions.flatMap((condition, index) => {
    const isKept = conditions.some(
      ({ kind, text }) => kind === condition.kind && isSameName(condition.text, text),
    )
    if (isKept) return []
    const place = `/participation/conditions/${index}`
    const { text, cites } = condition
    return [
      { pointer: '/participation/conditions', stated: place, letter: text, meeting: null, cites },
    ]
  })
  return [
    ...(differs ? [{ pointer: '/participation/openTo', letter, meeting, cites }] : []),
    ...missing,
  ]
}

/** A deadline is kept if something is due on its day; otherwise it moved, or is gone. */
export function compareDeadlines(
  deadlines: readonly MeetingDeadline[],
  stated: readonly MeetingDeadline[],
): Departure[] {
  return stated.flatMap(({ date, what }, index): Departure[] => {
    if (deadlines.some((deadline) => deadline.date === date)) return []
    const place = deadlines.findIndex((deadline) => isSameName(deadline.what, what))
    const moved = deadlines[place]
    const at = `/deadlines/${index}`
    return moved
      ? [{ pointer: `/deadlines/${place}/date`, stated: at, letter: date, meeting: moved.date }]
      : [{ pointer: '/deadlines', stated: at, letter: { date, what }, meeting: null }]
  })
}
