import type { CircularVocabulary, Sense } from '../../text/vocabulary/index'
import { completePoints, type DateMention, daysOf, type PointDays } from './date-parts'
import type { DatePoint, ReadPoint } from './date-point'
import { readChain, splitPoint } from './day-chain'
import { DateReader } from './parse-date'
import { GAPS, isCapital, KINDS, lastWord, type Marks, type Tokens } from '../../text/tokens/index'
import { AND } from './calendar-vocabulary'
import { isMovedFrom, movedTo } from './changed-dates'

/**
 * Finds every date of a text, in order.
 *
 * A date that cannot exist has no days; one with a wrong weekday has days that the caller
 * must not state without another mention of the same day. One that names no year takes it from a
 * neighbour in its sentence, or waits for {@link completeYear}. A day that something was moved from is none.
 */
export function readDates(
  tokens: Tokens,
  vocabulary: CircularVocabulary,
  marks?: Marks<Sense>,
): readonly DateMention[] {
  const reader = new DateReader(tokens, vocabulary)
  const mentions: DateMention[] = []
  let floor = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== KINDS.number) continue
    if (index < floor) continue
    const mention =
      readMention(reader, index, floor) ?? readDayAlone(reader, index, mentions.at(-1))
    if (!mention) continue
    floor = mention.to
    const isFormer = marks !== undefined && isMovedFrom(reader, marks, mention)
    const later = isFormer ? movedTo(reader, mention) : null
    const holds = isFormer ? later && readMention(reader, later.at, later.floor) : mention
    if (holds) mentions.push(holds)
  }
  return mentions.map((mention, index) =>
    mention.yearStated ? mention : takeYear(mention, mentions[index + 1], mentions[index - 1]),
  )
}

/** Nearer than this, a date without a year shares that of another. */
const NEIGHBOUR_REACH = 12

function takeYear(
  mention: DateMention,
  next: DateMention | undefined,
  previous: DateMention | undefined,
): DateMention {
  const month = monthOf(mention)
  if (next?.yearStated && next.from - mention.to <= NEIGHBOUR_REACH)
    return withYear(mention, yearOf(next) - (month > monthOf(next) ? 1 : 0))
  if (previous?.yearStated && mention.from - previous.to <= NEIGHBOUR_REACH)
    return withYear(mention, yearOf(previous) + (month < monthOf(previous) ? 1 : 0))
  return mention
}

/** Months before a letter, or before a dated fact of it, that a date without a year may lie. */
const MONTHS_BACK = 2

/**
 * Gives a date without a year the one that brings it nearest to a day known otherwise: a little
 * before it, or up to some nine months after.
 *
 * @param near - `YYYY-MM-DD`, the date of the letter or of its subject
 */
export function completeYear(mention: DateMention, near: string | null): DateMention {
  if (mention.days.length > 0 || mention.fault || mention.yearStated || near === null)
    return mention
  const [year = 0, month = 0] = near.split('-').map(Number)
  const distance = monthOf(mention) - month
  const shift = distance < -MONTHS_BACK ? 1 : distance >= 12 - MONTHS_BACK ? -1 : 0
  return withYear(mention, year + shift)
}

function monthOf({ points }: DateMention): number {
  return points[0]?.month ?? 0
}

function yearOf({ points }: DateMention): number {
  return points[0]?.year ?? 0
}

function withYear(mention: DateMention, year: number): DateMention {
  const [first, ...others] = mention.points
  if (!first || mention.fault === 'date-ambiguous') return mention
  const points = completePoints([{ ...first, year }, ...others], true)
  return { ...mention, points, ...daysOf(points, mention.fault) }
}

/** The phrase around a number, if it names a day. */
function readMention(reader: DateReader, index: number, floor: number): DateMention | null {
  const lead = readLead(reader, index, floor)
  const chain = readChain(reader, lead.at)
  const last = chain.at(-1)
  if (!last || !chain.some(({ month }) => month !== null)) return null
  const isDated = chain.some(({ year }) => year !== null)
  if (!isDated && !hasMonthsCase(reader, lead.at, last)) return null
  const own = giveWeekdays(chain.flatMap(splitPoint), lead.weekdays)
  const points = completePoints(own, last.isMonthFirst || (chain[0]?.isMonthFirst ?? false))
  const isRunTogether = chain.some((point) => point.isRunTogether)
  const note: DateMention['fault'] = isRunTogether ? 'date-run-together' : null
  const { days, ranges, fault } = chain.some(({ isAlternative }) => isAlternative)
    ? ONE_OF_DAYS
    : daysOf(points, note, reader.language === 'ar')
  return {
    from: lead.from,
    to: last.to,
    yearStated: isDated,
    hasWeekday: points.some(({ weekday }) => weekday !== null),
    points,
    days,
    ranges,
    fault,
  }
}

/** Neither day of a choice is stated: "7 or 8 December". */
const ONE_OF_DAYS: PointDays = { days: [], ranges: [], fault: 'date-ambiguous' }

/** Tokens from a date to a day that leaves out the month: the times of the first are between them. */
const DAY_ALONE_REACH = 24

/** A later day of the month that the date before it names: "12月7日10时至15时30分和 | 9日". */
function readDayAlone(
  reader: DateReader,
  at: number,
  before: DateMention | undefined,
): DateMention | null {
  const last = before?.points.at(-1)
  const isJoined = reader.roleAt(at - 1) === AND || reader.is(at - 1, ',')
  if (reader.language !== 'zh' || !before || !last || !isJoined) return null
  const point = at - before.to > DAY_ALONE_REACH ? null : reader.readPoint(at)
  if (point?.month !== null || point.day <= last.day || point.to < at + 2) return null
  if (lastWord(reader.tokens, '.', { from: before.to, to: at }) >= 0) return null
  const own = { ...point, month: last.month, year: last.year }
  const points = splitPoint(own)
  return {
    ...before,
    from: at,
    to: point.to,
    hasWeekday: point.weekday !== null,
    points,
    ...daysOf(points, null),
  }
}

/**
 * Without a year, the case distinguishes a month from other words: "Study Group 3 may decide" is no date,
 * and where months are written small, neither is "Avenida 18 de Julio".
 */
function hasMonthsCase({ tokens, language }: DateReader, first: number, last: ReadPoint): boolean {
  if (language === 'ar' || language === 'zh') return true
  const isFirst = last.isMonthFirst && tokens.kind[first] === KINDS.word
  return isCapital(tokens, isFirst ? first : last.to - 1) === (language === 'en')
}

interface Lead {
  readonly from: number
  /** The token of the first day, or of its month if that comes first. */
  readonly at: number
  /** One, or the first and the last of "Monday to Friday, 10-14 March". */
  readonly weekdays: readonly number[]
}

function readLead(reader: DateReader, index: number, floor: number): Lead {
  const at = monthBefore(reader, index, floor)
  const own = weekdayBefore(reader, at, floor)
  if (!own) return { from: at, at, weekdays: [] }
  for (let before = own.at - 1; before >= Math.max(floor, own.at - 3); before--) {
    const weekday = reader.weekdayAt(before)
    // "الأربعاء والخميس": the Arabic "and" is the first letter of the second
    const isJoined = reader.language === 'ar' && before + 1 === own.at
    if (weekday !== null && (isJoined || reader.readJoiner(before + 1)?.to === own.at))
      return { from: before, at, weekdays: [weekday, own.weekday] }
  }
  return { from: own.at, at, weekdays: [own.weekday] }
}

/** Returns where the month before a day starts: "December 7", "Dec. 7". */
function monthBefore(reader: DateReader, index: number, floor: number): number {
  const at = reader.is(index - 1, '.') ? index - 2 : index - 1
  const isNear = (reader.tokens.gap[index] ?? 0) <= GAPS.line
  return at >= floor && isNear && reader.isMonthAt(at) ? at : index
}

/** Returns where the weekday before a day starts: "Monday, the 7". */
function weekdayBefore(
  reader: DateReader,
  index: number,
  floor: number,
): { at: number; weekday: number } | null {
  for (let at = index - 1; at >= Math.max(floor, index - 4); at--) {
    if ((reader.tokens.gap[at + 1] ?? 0) >= GAPS.blankLine) return null
    const weekday = reader.weekdayAt(at)
    if (weekday !== null) return { at, weekday }
    if (reader.skipFiller(at) === at) return null
  }
  return null
}

function giveWeekdays(points: readonly DatePoint[], weekdays: readonly number[]): DatePoint[] {
  const [first, last] = weekdays
  return points.map((point, index) => {
    const given = index === 0 ? first : index === points.length - 1 ? last : undefined
    return given === undefined ? point : withWeekday(point, given)
  })
}

function withWeekday(point: DatePoint, weekday: number): DatePoint {
  return { ...point, weekday }
}
