import { type Grounded, groundsUnder } from './grounded-facts'
import type { ChainLetter } from './letters'
import type { Meeting } from '../../meetings/index'
import { likeness } from './compare-words'

/** The meetings a letter states, each with what its facts rest on. */
export function statedMeetings(letter: ChainLetter): Grounded<Meeting>[] {
  return letter.reading.meetings.map((record, index) => ({
    record,
    grounds: groundsUnder(letter, `/meetings/${index}`),
  }))
}

/** The meetings of an amendment, each with the meeting it changes; a new one has none. */
export interface MeetingPair {
  readonly stated: Grounded<Meeting>
  readonly standing: Grounded<Meeting> | null
}

/** Each meeting is paired once, those most alike first. */
export function pairMeetings(
  letter: ChainLetter,
  standing: readonly Grounded<Meeting>[],
): MeetingPair[] {
  const stated = statedMeetings(letter)
  const isOnly = stated.length === 1 && standing.length === 1
  // A corrigendum or a revision is about known meetings; other letters can add a meeting
  const { kind } = letter.reading.circular.reference
  const least = isOnly && (kind === 'corrigendum' || letter.supersedes) ? 0.01 : 0
  const scores = stated
    .flatMap((own) =>
      standing.map((other) => ({
        own,
        other,
        score: Math.max(least, alike(own.record, other.record, isOnly)),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const pairs = new Map<Grounded<Meeting>, Grounded<Meeting>>()
  const taken = new Set<Grounded<Meeting>>()
  for (const { own, other } of scores) {
    if (pairs.has(own) || taken.has(other)) continue
    pairs.set(own, other)
    taken.add(other)
  }
  return stated.map((own) => ({ stated: own, standing: pairs.get(own) ?? null }))
}

const SAME_TITLE = 0.6

/**
 * How much two meetings look like one, 0 for not at all. Numbers that differ tell them apart; titles
 * decide before days. Where there is one on each side, a word of the title or a day in common is enough.
 */
function alike(a: Meeting, b: Meeting, isOnly: boolean): number {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 0
  const title = likeness(a.title, b.title)
  const days = a.schedule.days.some(({ date }) => isWithin(date, b)) ? 1 : 0
  const isOne = title >= SAME_TITLE || (isOnly && title + days > 0)
  return isOne ? title * 2 + days + (a.ordinal !== null && a.ordinal === b.ordinal ? 1 : 0) : 0
}

function isWithin(date: string, { schedule: { days } }: Meeting): boolean {
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined && first.date <= date && date <= last.date
}
