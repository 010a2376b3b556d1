import { type Departure, isSameName, isSameSet } from './compare-facts'
import type { Meeting, MeetingDeadline } from '../meeting'

type Participation = Meeting['participation']

/** Compares eligibility and conditions; nothing if the circular does not state them. */
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

/** Compares deadlines: one without a deadline on its date in the meeting was moved or removed. */
export function compareDeadlines(
  deadlines: readonly MeetingDeadline[],
  stated: readonly MeetingDeadline[],
): Departure[] {
  return stated.flatMap(({ date, time = null, what }, index): Departure[] => {
    const at = `/deadlines/${index}`
    const place = deadlines.findIndex((deadline) => isSameName(deadline.what, what))
    const own = deadlines[place]
    if (own?.date === date) {
      if (time === null || own.time === time) return []
      const meeting = own.time ?? null
      return [{ pointer: `/deadlines/${place}/time`, stated: at, letter: time, meeting }]
    }
    if (deadlines.some((deadline) => deadline.date === date)) return []
    return own
      ? [{ pointer: `/deadlines/${place}/date`, stated: at, letter: date, meeting: own.date }]
      : [{ pointer: '/deadlines', stated: at, letter: { date, what }, meeting: null }]
  })
}
