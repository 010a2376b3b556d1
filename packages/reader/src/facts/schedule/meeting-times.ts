import { goesOn } from '../venue/index'
import { type FoundEvent } from '../../meetings/topics/index'
import { datedFirst, dateOf, firstOfRole } from './dates-of-times'
import { isFormer } from './meeting-dates'
import { timesOfRow } from './own-rows'
import { isCorrected, type Letter } from '../../values/letter/index'
import { type DateMention, RANGE } from '../../values/dates/index'
import type { HoursMention } from '../../values/times/index'
import { allIn, holderOf, type Range } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** The hours of a meeting: when its first day opens and its last one closes, and those of its days. */
export interface MeetingHours {
  readonly start: HoursMention | null
  readonly end: HoursMention | null
  /** Both hours of every day, where the letter says so. */
  readonly daily: HoursMention | null
  /** Both hours of one day, with its date next to them. */
  readonly ofDay: (day: string) => HoursMention | null
}

/** Hours of registration, of deadlines and of other days are not the hours of the meeting. */
export function findHours(letter: Letter, event: FoundEvent, dates: DateMention): MeetingHours {
  const own = hoursOf(letter, event).filter(
    ({ role, startTime, endTime, fault }) =>
      role !== 'registration' && role !== 'deadline' && (startTime ?? endTime ?? fault) !== null,
  )
  const [first = '', last = first] = dates.days
  const onFirst = datedFirst(letter, own, first, dates)
  const onLast = datedFirst(letter, own, last, dates)
  const opens =
    onFirst.find(({ role }) => role === 'opening') ??
    onFirst.find(({ role, endTime }) => role !== 'closing' && endTime !== null) ??
    onFirst.find(({ role }) => role !== 'closing') ??
    null
  const isOneDay = first === last
  const other =
    isOneDay && opens?.role === 'opening' ? onFirst.find((own) => holds(own, opens)) : null
  const closings = onLast.filter(({ role }) => role === 'closing')
  const closes =
    closings.find((own) => isOfLastDay(letter, own)) ??
    closings[0] ??
    lastOfDay(
      letter,
      onLast,
      onLast.find((hours) => hours.endTime !== null && (hours.isDaily || hours === opens)),
    ) ??
    onLast.find((hours) => hours.endTime !== null) ??
    closingOfRange(letter, event, dates, onLast, opens)
  const byDay = hoursByDay(letter, own)
  return {
    start: opens && other ? { ...opens, startTime: null, fault: 'opening-hours-differ' } : opens,
    end: closes,
    daily: findDaily(letter, own, dates, opens),
    ofDay: (day) => byDay.get(day) ?? null,
  }
}

/**
 * Returns the time on the last day of a range where only the days tell that it closes: "18 July, 1100
 * hours | 28 July, 1730 hours" in a row, "from 22:00 on 7 December to 01:30 on 8 December" in a sentence.
 */
function closingOfRange(
  letter: Letter,
  { row }: FoundEvent,
  { ranges }: DateMention,
  onLast: readonly HoursMention[],
  opens: HoursMention | null,
): HoursMention | null {
  if (!opens) return null
  const start = dateOf(letter, opens)
  const around = row ?? (isOneRange(ranges) ? holderOf(letter.sentences, opens) : undefined)
  if (!around) return null
  const joint = firstOfRole(letter, { from: opens.to, to: around.to }, RANGE)
  const end = onLast.findLast((hours) => {
    const isAfter = hours.from > opens.from && hours.to <= around.to
    const isJoined = row !== null || joint < hours.from
    const date = dateOf(letter, hours)
    // A time of several days: "6 to 8 October | from 08:30".
    const isOfOneDay = date === null || date.days.length === 1
    return isAfter && isJoined && isOfOneDay && hours.role === null && date !== start
  })
  return end && end.startTime !== null ? { ...end, startTime: null, endTime: end.startTime } : null
}

function isOneRange([range, ...others]: DateMention['ranges']): boolean {
  return range !== undefined && others.length === 0 && range[0] !== range[1]
}

/** Hours of every day: said to be daily, or those of days that are listed and not the ends of a range. */
function findDaily(
  letter: Letter,
  own: readonly HoursMention[],
  { ranges }: DateMention,
  opens: HoursMention | null,
): HoursMention | null {
  const isList = ranges.every(([from, until]) => from === until)
  const isOfList = opens !== null && isWhole(opens) && isList && !isOfOneDay(letter, opens)
  const first = own.find((hours) => isWhole(hours) && hours.isDaily) ?? (isOfList ? opens : null)
  if (!first) return null
  const end = lastOfDay(letter, own, { ...first, isDaily: true }) ?? first
  const isJoined = first.isJoined || end.isJoined || end.from !== first.from
  return { ...first, endTime: end.endTime, closesNextDay: end.closesNextDay, isJoined }
}

function isWhole({ startTime, endTime }: HoursMention): boolean {
  return startTime !== null && endTime !== null
}

/** The first hours that are next to one day and state both ends of it. */
function hoursByDay(letter: Letter, own: readonly HoursMention[]): Map<string, HoursMention> {
  const byDay = new Map<string, HoursMention>()
  for (const hours of own) {
    const [day, ...others] =
      isWhole(hours) && !hours.isDaily ? (dateOf(letter, hours)?.days ?? []) : []
    if (day !== undefined && others.length === 0 && !byDay.has(day)) byDay.set(day, hours)
  }
  return byDay
}

function isOfOneDay(letter: Letter, hours: HoursMention): boolean {
  return dateOf(letter, hours)?.days.length === 1
}

const LAST_REACH = 10

/**
 * Whether a time applies to the last day only: "… at 16:30, except on the last day, when it closes
 * at 12:30".
 */
function isOfLastDay(letter: Letter, { from }: Range): boolean {
  const { tokens, marks } = letter
  for (let at = from - 1; at > from - LAST_REACH && tokens.word[at] !== '.'; at--)
    if (isWord(letter, 'last', at)) return marks.first('closes', { from: at, to: from }) !== null
  return false
}

/**
 * The day ends with the second: "two sittings each day, from 1200 to 1500 hours and another from
 * 2000 to 2230 hours".
 */
function lastOfDay(
  { sentences }: Letter,
  hours: readonly HoursMention[],
  first: HoursMention | undefined,
): HoursMention | undefined {
  if (!first?.isDaily) return first
  const sentence = holderOf(sentences, first)
  const isAfter = ({ from, startTime, endTime }: HoursMention) =>
    sentence !== undefined &&
    from > first.to &&
    from < sentence.to &&
    endTime !== null &&
    (startTime ?? '') >= (first.endTime ?? '')
  return hours.findLast(isAfter) ?? first
}

/**
 * Returns true if a start time is inside a stated range, so that the letter states two starts:
 * "from 0900 to 1700", "opens at 1000".
 */
function holds(stretch: HoursMention, { startTime }: HoursMention): boolean {
  const { startTime: from, endTime: until, isDaily } = stretch
  if (isDaily || from === null || until === null || startTime === null) return false
  return from < startTime && startTime < until
}

/** Returns the times of its row or list item, else those of the sentences that are about it. */
function hoursOf(letter: Letter, event: FoundEvent): HoursMention[] {
  const { row, opening, sentences, isNearest } = event
  const { hours } = letter
  const inRow = opening ? [opening] : row ? timesOfRow(letter, row) : []
  const all = sentences.flatMap((sentence) =>
    allIn(hours, sentence).filter(
      (one) => !isCorrected(letter, one) && !isOver(letter, { from: sentence.from, to: one.from }),
    ),
  )
  const near = all.filter(({ from }) => isNearest(from))
  const rest = near.length > 0 ? near : all
  if (inRow.length === 0) return [...rest, ...hoursInSubject(letter, event)]
  const needsEnd = inRow.every(({ endTime }) => endTime === null)
  return needsEnd ? [...inRow, ...rest.filter(({ isDaily }) => isDaily)] : inRow
}

/** Of before, unless the sentence has come to what holds: "…, planned for 30 March, will take place on 20 April, from 14:00". */
function isOver(letter: Letter, before: Range): boolean {
  return isFormer(letter, before) && !goesOn(letter, before)
}

/** After the name in the subject, before the next one: "Forum, 3 June (2.30 p.m. - 5.45 p.m.)". */
function hoursInSubject({ hours, subject, marks }: Letter, { title }: FoundEvent): HoursMention[] {
  if (!subject || title.from < subject.from || title.to > subject.to) return []
  const next = marks.first('meeting', { from: title.to, to: subject.to })
  const own = { from: title.to, to: next?.from ?? subject.to }
  return allIn(hours, own)
}
