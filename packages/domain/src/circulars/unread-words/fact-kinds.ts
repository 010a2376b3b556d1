import type { Meeting } from '../../meetings/index'
import { calendarVocabularyOf, WEEKDAY, RANGE } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn, type Range } from '../tokens/index'
import type { Sense } from '../vocabulary/index'

/** Facts that the same words change. */
interface FactKind {
  /** Their pointers within a meeting. */
  readonly pattern: RegExp
  /** What may change them, where it stands in words that speak of them. */
  readonly changedBy: readonly Sense[]
  /** Whether words speak of the fact, besides those that state it. */
  readonly isSpokenOf: (letter: Letter, words: Range, meeting: Meeting) => boolean
}

export const FACT_KINDS: readonly FactKind[] = [
  {
    pattern: /^\/schedule\/days\/\d+\/(?:date|endDate)$/,
    changedBy: ['not', 'excepts', 'recurs', 'partly', 'unsettled', 'overturned'],
    isSpokenOf: namesDayOf,
  },
  {
    pattern: /^\/schedule\/days\/\d+\/(?:startTime|endTime)$/,
    changedBy: ['not', 'excepts', 'unsettled', 'overturned', 'equals'],
    isSpokenOf: () => false,
  },
  {
    pattern: /^\/schedule\/zone$/,
    changedBy: ['not', 'excepts', 'unsettled', 'equals'],
    isSpokenOf: () => false,
  },
  {
    pattern: /^\/(?:venue\/|mode$)/,
    changedBy: ['not', 'excepts', 'unsettled', 'overturned'],
    isSpokenOf: () => false,
  },
  {
    pattern: /^\/participation\/openTo/,
    changedBy: ['unsettled'],
    isSpokenOf: () => false,
  },
]

/** "The group will not sit on 9 December": a day between the first and the last of the meeting. */
function namesDayOf({ dates }: Letter, words: Range, { schedule }: Meeting): boolean {
  const [first, last] = [schedule.days[0]?.date ?? '', schedule.days.at(-1)?.date ?? '']
  return allIn(dates, words).some(({ days }) => days.some((day) => first <= day && day <= last))
}
