import type { Language } from '../../scalars'
import { collect } from '../tokens/index'
import { completePoints, daysOf, type PointDays } from './date-parts'
import { daysBetween } from './calendar'
import type { DatePoint, Joiner, ReadPoint } from './date-point'
import { DateReader } from './parse-date'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../tokens/index'

/** A date, or a stretch from one date to another, as a letter states it. */
export interface DateMention extends Range, PointDays {
  /** False when the year is taken from elsewhere in the letter. */
  readonly yearStated: boolean
  /** The letter names the weekday, too. */
  readonly hasWeekday: boolean
  /** The days as they are written. */
  readonly points: readonly DatePoint[]
}

/**
 * Finds every date of a text, in order.
 *
 * A date that cannot exist has no days; one whose weekday disagrees has days that the caller
 * must not state without another mention of the same day. One that names no year takes it from a
 * neighbour in its sentence, or waits for {@link completeYear}.
 */
export function readDates(tokens: Tokens, language: Language): readonly DateMention[] {
  const reader = new DateReader(tokens, language)
  const mentions: DateMention[] = []
  let floor = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== KINDS.number) continue
    const mention = index < floor ? null : readMention(reader, index, floor)
    if (!mention) continue
    mentions.push(mention)
    floor = mention.to
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
  if (!first) return mention
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
  const own = giveWeekdays(collect(chain, splitPoint), lead.weekdays)
  const points = completePoints(own, last.isMonthFirst || (chain[0]?.isMonthFirst ?? false))
  const isRunTogether = chain.some((point) => point.isRunTogether)
  const note = isRunTogether ? 'date-run-together' : null
  const { days, ranges, fault } = daysOf(points, note, reader.language === 'ar')
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

/**
 * Without a year the case of a month tells it from other words: "Study Group 3 may decide" is no date,
 * and where months are written small, neither is "Avenida 18 de Julio".
 */
function hasMonthsCase({ tokens, language }: DateReader, first: number, last: ReadPoint): boolean {
  if (language === 'ar' || language === 'zh') return true
  const isFirst = last.isMonthFirst && tokens.kind[first] === KINDS.word
  return isCapital(tokens, isFirst ? first : last.to - 1) === (language === 'en')
}

interface Lead {
  readonly from: number
  /** The token of the first day, or of its month where that stands first. */
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

/** "December 7", "Dec. 7" */
function monthBefore(reader: DateReader, index: number, floor: number): number {
  const at = reader.is(index - 1, '.') ? index - 2 : index - 1
  const isNear = (reader.tokens.gap[index] ?? 0) <= GAPS.line
  return at >= floor && isNear && reader.isMonthAt(at) ? at : index
}

/** "Monday, the 7" */
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

function splitPoint({ day, month, year, weekday, dayBefore, endsRange }: ReadPoint): DatePoint[] {
  const point = { day, month, year, weekday, endsRange }
  if (dayBefore === null) return [point]
  return [
    { ...point, day: dayBefore, weekday: null },
    { ...point, endsRange: true },
  ]
}

/** More days than this are a calendar, not a date. */
const POINTS_MAX = 6

function readChain(reader: DateReader, from: number): ReadPoint[] {
  const first = reader.readPoint(from)
  if (!first || (first.month === null && isPartOfNumber(reader, from))) return []
  const chain = [first]
  let isStretch = false
  for (let point = first; chain.length < POINTS_MAX;) {
    const joiner = reader.readJoiner(point.to)
    const read = joiner && reader.readPoint(joiner.to)
    if (!joiner || !read) break
    const next = first.isMonthFirst && read.month === null ? reader.readYear({ ...read }) : read
    if (!joiner.isInterval && !goesOn(point, next, joiner.isRange)) {
      if (!joiner.isRange) chain.push(...daysAfter(reader, chain, joiner))
      break
    }
    // "Study Group 3 to 12-14 October": the stretch begins later
    if (isStretch && joiner.isRange && point.month === null) return []
    isStretch = joiner.isRange
    const isOtherNumber = point.month === null && next.day !== point.day + 1
    if (joiner.isComma && next.month !== null && isOtherNumber) return []
    if (!joiner.isRange && chain.length === 1 && isGluedToWord(reader, from)) return []
    const isBetween = chain.length === 1 && isBetweenBefore(reader, from)
    chain.push({ ...next, endsRange: joiner.isRange || isBetween })
    point = next
  }
  while (!first.isMonthFirst && chain.at(-1)?.month === null) chain.pop()
  return chain
}

/** Days of one list are no further apart: those of two meetings or deadlines are. */
const LIST_DAYS_MAX = 14

/** "30 November | , 1 and 3 December", "7 December | and 9 December": other days of a list, each alone. */
function daysAfter(
  reader: DateReader,
  chain: readonly ReadPoint[],
  { isComma, to }: Joiner,
): ReadPoint[] {
  const rest = readChain(reader, to)
  const isList = rest.length > 0 && (!isComma || rest.length > 1)
  const all = [...chain, ...rest]
  if (!isList || all.length > POINTS_MAX || all.some(isPartOfRange)) return []
  const points = completePoints(collect(all, splitPoint), chain[0]?.isMonthFirst ?? false)
  const dated = points.map((point) => ({ ...point, weekday: null, year: point.year ?? ANY_YEAR }))
  const [first, last] = daysOf(dated, null).days
  if (first === undefined || last === undefined) return []
  return daysBetween(first, last) <= LIST_DAYS_MAX ? rest : []
}

/** For days that no year is known of. */
const ANY_YEAR = 2001

function isPartOfRange({ endsRange, dayBefore }: ReadPoint): boolean {
  return endsRange || dayBefore !== null
}

const BETWEEN = new Set(['between', 'entre', 'между', 'بين'])

/** "between 7 and 9 December": a range, though "and" joins its ends. */
function isBetweenBefore({ tokens }: DateReader, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((index) => BETWEEN.has(tokens.word[index] ?? ''))
}

/** A stretch may end in another month; a list stays in one, or names each month of days in a row. */
function goesOn(point: ReadPoint, next: ReadPoint, isRange: boolean): boolean {
  if (point.month !== null && next.month === null)
    return next.isMonthFirst || (point.isMonthFirst && point.year === null)
  if (isRange) return true
  if (point.month === null) return next.day > point.day
  const isNext = next.month === point.month && next.day === point.day + 1
  return isNext || (next.day === 1 && next.month === (point.month % 12) + 1 && point.day > 27)
}

/** The "3" of "2.3" or "2/3". */
function isPartOfNumber(reader: DateReader, at: number): boolean {
  return reader.isGlued(at) && at > 0 && './:+'.includes(reader.tokens.word[at - 1] ?? ' ')
}

function isGluedToWord(reader: DateReader, at: number): boolean {
  return reader.isGlued(at) && reader.tokens.kind[at - 1] === KINDS.word && reader.language === 'en'
}
