import type { Meeting } from '@u4ssc/domain/meetings'
import { calendarVocabularyOf, FILLER, ORDINAL, WEEKDAY } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { allIn, firstIn, HAN, readTokens, type Range } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'

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
const TIMES = /^\/schedule\/days\/\d+\/(?:startTime|endTime)$/
const DAYS = /^\/schedule\/days\/\d+\/(?:date|endDate)$/

export const FACT_KINDS: readonly FactKind[] = [
  {
    pattern: DAYS,
    changedBy: ['not', 'excepts', 'recurs', 'unsettled', 'overturned', 'elsewhere'],
    isSpokenOf: namesDayOf,
    isOfAnother: isOfAnotherDay,
  },
  { pattern: DAYS, changedBy: ['partly'], isSpokenOf: namesPartOf, isOfAnother: isOfAnotherDay },
  {
    pattern: DAYS,
    changedBy: ['cancelled'],
    isSpokenOf: namesMeeting,
    isOfAnother: isOfAnotherMeeting,
  },
  {
    pattern: TIMES,
    changedBy: ['not', 'unsettled'],
    isSpokenOf: never,
    isOfAnother: isOfAnotherTime,
  },
  { pattern: TIMES, changedBy: ['excepts'], isSpokenOf: never, isOfAnother: isOfAnotherDay },
  {
    pattern: TIMES,
    changedBy: ['overturned', 'shifted'],
    isSpokenOf: saysOpening,
    isOfAnother: isOfAnotherTime,
  },
  {
    pattern: /^\/schedule\/zone$/,
    changedBy: ['overturned'],
    isSpokenOf: never,
    isOfAnother: isBeforeZone,
  },
  {
    pattern: /^\/venue\//,
    changedBy: ['not', 'excepts', 'unsettled', 'overturned'],
    isSpokenOf: never,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/venue\//,
    changedBy: ['not', 'excepts'],
    isSpokenOf: namesPlaceAgain,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/venue\//,
    changedBy: ['one-day'],
    isSpokenOf: namesVenue,
    isOfAnother: isOfAnotherDay,
  },
  {
    pattern: /^\/venue\//,
    changedBy: ['overturned'],
    isSpokenOf: namesVenueOfMeeting,
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
  const { tokens, dates, excepted } = letter
  if ([dates, excepted].some((list) => allIn(list, words).some(isDayOf(meeting)))) return true
  if (meeting.schedule.days.length < 2) return false
  const isOwn = isDayNumber(meeting)
  return weekdaysIn(letter, words).some((at) => isOwn(tokens.word[at + 1]))
}

/**
 * Whether words name a day of the meeting in any way, as words for days without work do: "no sittings on
 * the 7th", "the second day is free", "Friday is a public holiday".
 */
function namesPartOf(letter: Letter, words: Range, meeting: Meeting): boolean {
  if (namesDayOf(letter, words, meeting)) return true
  if (meeting.schedule.days.length < 2) return false
  const { marks } = letter
  if (marks.first('one-day', words) || marks.first('these-days', words)) return true
  if (weekdaysIn(letter, words).length > 0) return true
  const { word } = letter.tokens
  const roles = calendarVocabularyOf(letter.vocabulary)
  const isOwn = isDayNumber(meeting)
  for (let at = words.from; at < words.to; at++) {
    const next = word[at + 1] ?? ''
    const isDay =
      next === HAN.day || roles.get(next) === ORDINAL || roles.get(word[at - 1] ?? '') === FILLER
    if (isDay && isOwn(word[at])) return true
  }
  return false
}

/** The tokens of a range that name a weekday. */
function weekdaysIn({ tokens, vocabulary }: Letter, { from, to }: Range): number[] {
  const roles = calendarVocabularyOf(vocabulary)
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const role = roles.get(tokens.word[at] ?? '') ?? 0
    if (role >= WEEKDAY && role < WEEKDAY + 7) found.push(at)
  }
  return found
}

/** Returns whether a number is that of a day of the meeting within its month. */
function isDayNumber({ schedule: { days } }: Meeting): (word: string | undefined) => boolean {
  const numbers = new Set(days.map(({ date }) => String(Number(date.slice(-2)))))
  return (word) => numbers.has(word ?? '')
}

/** Whether words say when the meeting opens: "The session itself will open an hour later". */
function saysOpening({ marks, body }: Letter, words: Range): boolean {
  return words.from >= body.from && marks.first('opens', words) !== null
}

/** Whether words mean the place that was named before: "The practical classes are not given there". */
function namesPlaceAgain({ marks, body }: Letter, words: Range): boolean {
  return words.from >= body.from && marks.first('there', words) !== null
}

/** Whether words name a building: "On its last day the group moves to the university". */
function namesVenue({ marks, body }: Letter, words: Range): boolean {
  return words.from >= body.from && marks.first('venue', words) !== null
}

/** Whether words name a building and who meets: "The sittings have been moved to the hotel". */
function namesVenueOfMeeting(letter: Letter, words: Range): boolean {
  return namesVenue(letter, words) && WHO_MEETS.some((sense) => letter.marks.first(sense, words))
}

const WHO_MEETS = ['meeting', 'sitting', 'group', 'part-of-meeting', 'takes-part'] as const

/** Whether words name the meeting by its noun: "The conference will not be held". */
function namesMeeting({ marks, tokens }: Letter, words: Range, { title }: Meeting): boolean {
  const own = new Set(readTokens(title).word)
  return marks.within('meeting', words).some(({ from }) => own.has(tokens.word[from] ?? ''))
}

function isOfAnotherMeeting(letter: Letter, words: Range, unit: Range, meeting: Meeting): boolean {
  return (
    meeting.status !== 'convened' ||
    unit.from < letter.body.from ||
    isOfAnotherDay(letter, words, unit, meeting)
  )
}

/** Whether words precede the zone of their unit, or are about a time: "Geneva time instead of | 14:00". */
function isBeforeZone({ marks, hours }: Letter, words: Range, unit: Range): boolean {
  const before = { from: unit.from, to: words.from }
  const isZoned = marks.first('zone-end', before) ?? marks.first('zone-start', before)
  return isZoned === null || firstIn(hours, { from: words.to, to: unit.to }) !== undefined
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
