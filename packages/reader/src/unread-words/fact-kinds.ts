import type { Meeting } from '@u4ssc/domain/meetings'
import { calendarVocabularyOf, WEEKDAY } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn, firstIn, type Range } from '../tokens/index'
import type { Sense } from '../vocabulary/index'

/** Facts that the same words change. */
export interface FactKind {
  /** Their pointers within a meeting. */
  readonly pattern: RegExp
  /** Words that can change the facts, in a sentence about them. */
  readonly changedBy: readonly Sense[]
  /** Whether words speak of the fact, besides those that state it. */
  readonly isSpokenOf: (letter: Letter, words: Range, meeting: Meeting) => boolean
  /** Whether words that would change a fact are about another value. */
  readonly isOfAnother: (letter: Letter, words: Range, unit: Range, meeting: Meeting) => boolean
}

const never = () => false

export const FACT_KINDS: readonly FactKind[] = [
  {
    pattern: /^\/schedule\/days\/\d+\/(?:date|endDate)$/,
    changedBy: ['not', 'excepts', 'recurs', 'partly', 'unsettled', 'overturned', 'elsewhere'],
    isSpokenOf: namesDayOf,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/schedule\/days\/\d+\/(?:startTime|endTime)$/,
    changedBy: ['not', 'excepts', 'unsettled', 'overturned'],
    isSpokenOf: never,
    isOfAnother: isOfAnotherTime,
  },
  {
    pattern: /^\/venue\//,
    changedBy: ['not', 'excepts', 'unsettled', 'overturned'],
    isSpokenOf: never,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/mode$/,
    changedBy: ['unsettled', 'overturned'],
    isSpokenOf: never,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/(?:deadlines\/\d+|registration\/closesOn)$/,
    changedBy: ['unsettled', 'overturned'],
    isSpokenOf: never,
    isOfAnother: never,
  },
  {
    pattern: /^\/participation\/openTo/,
    changedBy: ['unsettled'],
    isSpokenOf: never,
    isOfAnother: never,
  },
]

/**
 * Whether words name a day of the meeting: "The group will not sit on 9 December", "El jueves 21
 * queda sin sesiones".
 */
function namesDayOf(letter: Letter, words: Range, meeting: Meeting): boolean {
  const { tokens, vocabulary } = letter
  if (allIn(letter.dates, words).some(isDayOf(meeting))) return true
  if (meeting.schedule.days.length < 2) return false
  const roles = calendarVocabularyOf(vocabulary)
  const isWeekday = (word: string) => {
    const role = roles.get(word) ?? 0
    return role >= WEEKDAY && role < WEEKDAY + 7
  }
  const days = new Set(meeting.schedule.days.map(({ date }) => String(Number(date.slice(-2)))))
  for (let at = words.from; at + 1 < words.to; at++)
    if (isWeekday(tokens.word[at] ?? '') && days.has(tokens.word[at + 1] ?? '')) return true
  return false
}

/** A day of something else, or of before, follows: "originally on | 3 November". */
function isOfAnotherDay(letter: Letter, { to }: Range, unit: Range, meeting: Meeting): boolean {
  const next = firstIn(letter.dates, { from: to, to: unit.to })
  return next !== undefined && next.days.length > 0 && !isDayOf(meeting)(next)
}

/** Whether words are about another time: "instead of | 14:00". */
function isOfAnotherTime(letter: Letter, words: Range, unit: Range, meeting: Meeting): boolean {
  const next = firstIn(letter.hours, { from: words.to, to: unit.to })
  if (!next) return isOfAnotherDay(letter, words, unit, meeting)
  return !meeting.schedule.days.some(
    ({ startTime, endTime }) => startTime === next.startTime || endTime === next.startTime,
  )
}

/** Whether a date is, in part, between the first and the last day of a meeting. */
function isDayOf({ schedule }: Meeting): (date: { readonly days: readonly string[] }) => boolean {
  const [first, last] = [schedule.days[0]?.date ?? '', schedule.days.at(-1)?.date ?? '']
  return ({ days }) => days.some((day) => first <= day && day <= last)
}
