import { KINDS } from '../../text/tokens/index'
import { daysBetween } from './calendar'
import { completePoints, daysOf } from './date-parts'
import type { DatePoint, Joiner, ReadPoint } from './date-point'
import type { DateReader } from './parse-date'
import { isWord } from '../../text/vocabulary/index'

/** Two days that lost the dash between them are two. */
export function splitPoint({
  day,
  month,
  year,
  weekday,
  dayBefore,
  endsRange,
}: ReadPoint): DatePoint[] {
  const point = { day, month, year, weekday, endsRange }
  if (dayBefore === null) return [point]
  return [
    { ...point, day: dayBefore, weekday: null },
    { ...point, endsRange: true },
  ]
}

/** More days than this are a calendar, not a date. */
const POINTS_MAX = 6

/**
 * Returns the days that begin at a token, as far as they are joined; none if they are no date.
 *
 * @param listsMax - how often the chain may continue another list of days
 */
export function readChain(
  reader: DateReader,
  from: number,
  listsMax: number = POINTS_MAX,
): ReadPoint[] {
  const first = reader.readPoint(from)
  if (!first || (first.month === null && isPartOfNumber(reader, from))) return []
  const chain = [first]
  let isStretch = false
  for (let point = first; chain.length < POINTS_MAX;) {
    const joiner = reader.readJoiner(point.to)
    const read = joiner && reader.readPoint(joiner.to)
    if (!joiner || !read) break
    const next = first.isMonthFirst && read.month === null ? reader.readYear({ ...read }) : read
    const isBetween = chain.length === 1 && isBetweenBefore(reader, from)
    if (!joiner.isInterval && !goesOn(point, next, joiner.isRange || isBetween)) {
      if (!joiner.isRange && listsMax > 0)
        chain.push(...daysAfter(reader, chain, joiner, listsMax - 1))
      break
    }
    // The range begins later: "Study Group 3 to 12-14 October".
    if (isStretch && joiner.isRange && point.month === null) return []
    isStretch = joiner.isRange
    const isOtherNumber = point.month === null && next.day !== point.day + 1
    if (joiner.isComma && next.month !== null && isOtherNumber) return []
    if (!joiner.isRange && chain.length === 1 && isGluedToWord(reader, from)) return []
    const endsRange = joiner.isRange || isBetween
    chain.push({ ...next, endsRange, isAlternative: joiner.isOr && !endsRange })
    point = next
  }
  while (!first.isMonthFirst && chain.at(-1)?.month === null) chain.pop()
  return chain
}

/** Days of one list are no further apart: those of two meetings or deadlines are. */
const LIST_DAYS_MAX = 14

/**
 * Other days of a list, each alone: "30 November | , 1 and 3 December", "7 December | and 9
 * December".
 */
function daysAfter(
  reader: DateReader,
  chain: readonly ReadPoint[],
  { isComma, isOr, to }: Joiner,
  listsMax: number,
): ReadPoint[] {
  const rest = readChain(reader, to, listsMax).map((point, index) =>
    index === 0 ? { ...point, isAlternative: isOr } : point,
  )
  const isList = rest.length > 0 && (!isComma || rest.length > 1)
  const all = [...chain, ...rest]
  if (!isList || all.length > POINTS_MAX || all.some(isPartOfRange)) return []
  const points = completePoints(all.flatMap(splitPoint), chain[0]?.isMonthFirst ?? false)
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

/**
 * Returns true if "between" is just before, so that "and" joins the ends of a range: "between 7 and
 * 9 December".
 */
function isBetweenBefore(reader: DateReader, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((index) => isWord(reader, 'between', index))
}

/** A range may end in another month; a list stays in one, or names each month of days in a row. */
function goesOn(point: ReadPoint, next: ReadPoint, isRange: boolean): boolean {
  if (point.month !== null && next.month === null)
    return next.isMonthFirst || (point.isMonthFirst && point.year === null)
  if (isRange) return true
  if (point.month === null) return next.day > point.day
  const isNext = next.month === point.month && next.day === point.day + 1
  return isNext || (next.day === 1 && next.month === (point.month % 12) + 1 && point.day > 27)
}

/** Whether a number is part of a longer one, such as the "3" of "2.3" or "2/3". */
function isPartOfNumber(reader: DateReader, at: number): boolean {
  return reader.isGlued(at) && at > 0 && './:+'.includes(reader.tokens.word[at - 1] ?? ' ')
}

function isGluedToWord(reader: DateReader, at: number): boolean {
  return reader.isGlued(at) && reader.tokens.kind[at - 1] === KINDS.word && reader.language === 'en'
}
