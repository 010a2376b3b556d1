import {
  AND,
  calendarVocabularyOf,
  type DateMention,
  exceptionOf,
  WEEKDAY,
  weekdayOf,
} from '../../values/dates/index'
import type { Letter, Remark } from '../../values/letter/index'
import { allIn, holderOf, type Range, spanOf } from '../../text/tokens/index'
import { type Sense, wordsOfKind } from '../../text/vocabulary/index'
import type { MeetingHours } from './meeting-times'

/** The days of a range on which a meeting is held, as far as its sentences say so. */
interface HeldDays {
  readonly dates: readonly string[]
  readonly isUncertain: (date: string) => boolean
  readonly remarks: readonly Remark[]
  /** The words that were heeded. */
  readonly used: readonly Range[]
}

/**
 * Returns the days of a meeting from all days of its range: those of the named weekdays ("every
 * Monday"), without weekends where the letter names working days, without days that are excepted.
 * Weekends with daily hours and no word about them are uncertain, and so are all days of a rule that
 * is not read.
 */
export function heldDays(
  letter: Letter,
  mention: DateMention,
  hours: MeetingHours,
  all: readonly string[],
): HeldDays {
  const isRange = mention.ranges.some(([from, until]) => from !== until)
  if (!isRange) return { dates: all, isUncertain: () => false, remarks: [], used: [] }

  const { dates: left, used: exceptions } = withoutExcepted(letter, mention, all)
  const asStated = { dates: left, isUncertain: () => false, remarks: [], used: exceptions }
  const recurring = markOf('recurring', letter, mention, hours)
  if (recurring) {
    const { weekdays, to } = weekdaysIn(letter, recurring)
    const dates = left.filter((date) => weekdays.has(weekdayOn(date)))
    const words = { from: recurring.from, to }
    if (dates.length > 1) return { ...asStated, dates, used: [...exceptions, words] }
    const remark = { code: 'recurrence-not-read', span: spanOf(letter.tokens, recurring) } as const
    return { ...asStated, isUncertain: () => true, remarks: [remark], used: [recurring] }
  }
  const weekdays = left.filter((date) => !isWeekend(date))
  const workingDays = markOf('working-days', letter, mention, hours)
  if (workingDays && weekdays.length > 0)
    return { ...asStated, dates: weekdays, used: [...exceptions, workingDays] }

  const ends = mention.ranges.flat()
  const isOpen = (date: string) => isWeekend(date) && !ends.includes(date)
  const isSaid = hours.daily === null || markOf('weekends', letter, mention, hours) !== null
  if (isSaid || !left.some(isOpen)) return asStated
  const remark = { code: 'weekend-not-stated', span: spanOf(letter.tokens, mention) } as const
  return { ...asStated, isUncertain: isOpen, remarks: [remark] }
}

/** The days without those that the same sentence, row or line excepts, and the words that do. */
function withoutExcepted(
  { tokens, sentences, excepted, marks, dates: mentions, subject }: Letter,
  mention: DateMention,
  all: readonly string[],
): { readonly dates: readonly string[]; readonly used: readonly Range[] } {
  const next = mentions.find(({ from }) => from >= mention.to)
  const around = holderOf(sentences, mention) ??
    (subject && holderOf([subject], mention)) ?? {
      from: mention.from,
      to: Math.min(next?.from ?? tokens.count, mention.to + LINE_REACH),
    }
  const own = allIn(excepted, around)
  const days = new Set(own.flatMap((date) => date.days))
  const dates = all.filter((date) => !days.has(date))
  if (dates.length === 0 || dates.length === all.length) return { dates: all, used: [] }
  return { dates, used: own.flatMap((date) => exceptionOf(marks, date) ?? []) }
}

/** Words after the days of a line that may still be about them. */
const LINE_REACH = 16

/** The weekdays that words for a rule name, and those that continue them: "every Monday | and Thursday". */
function weekdaysIn({ tokens, vocabulary }: Letter, { from, to }: Range) {
  const roles = calendarVocabularyOf(vocabulary)
  const plural = wordsOfKind(vocabulary, 'plural-ending')
  const weekdays = new Set<number>()
  let end = to
  for (let at = from; at < to + WEEKDAYS_REACH; at++) {
    const word = tokens.word[at] ?? ''
    const role = roles.get(word) ?? roles.get(plural.withoutEnding(word))
    const isWeekday = role !== undefined && role >= WEEKDAY && role < WEEKDAY + 7
    if (isWeekday) weekdays.add(role - WEEKDAY)
    if (isWeekday) end = Math.max(to, at + 1)
    else if (at >= to && role !== AND && word !== ',') break
  }
  return { weekdays, to: end }
}

const WEEKDAYS_REACH = 8

/** Returns a mark in the sentence of the days or of the daily hours. */
function markOf(
  sense: Sense,
  { marks, sentences }: Letter,
  mention: DateMention,
  { daily, start }: MeetingHours,
): Range | null {
  for (const place of [mention, daily, start]) {
    const sentence = place && holderOf(sentences, place)
    const mark = sentence && marks.first(sense, sentence)
    if (mark) return mark
  }
  return null
}

/** 0 is Monday. */
const FRIDAY = 4

function isWeekend(date: string): boolean {
  return weekdayOn(date) > FRIDAY
}

function weekdayOn(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return weekdayOf(year, month, day)
}
