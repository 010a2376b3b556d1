import { type Departure, isSameName, isSameSet } from './compare-facts'
import type { Meeting, MeetingDeadline } from '../meeting'

type Participation = Meeting['participation']

/** Compares the groups that may take part; nothing if the circular does not state them. */
export function compareGroups(
  { openTo }: Participation,
  { openTo: stated }: Participation,
): Departure[] {
  const [letter, meeting] = [stated, openTo].map((clauses) => clauses.map(({ kind }) => kind))
  if (stated.length === 0 || isSameSet(letter, meeting)) return []
  return [{ pointer: '/participation/openTo', letter, meeting, cites: stated[0]?.cites ?? null }]
}

/** Compares the conditions: one that the meeting does not have was removed. */
export function compareConditions(
  { conditions }: Participation,
  { conditions: stated }: Participation,
): Departure[] {
  const pointer = '/participation/conditions'
  return stated.flatMap(({ kind, text, cites }, index) => {
    const isKept = conditions.some((own) => own.kind === kind && isSameName(text, own.text))
    return isKept
      ? []
      : [{ pointer, stated: `${pointer}/${index}`, letter: text, meeting: null, cites }]
  })
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
