import type { DiagnosticCode } from '../../diagnostic-codes'
import type { Language } from '../../scalars'
import { collect } from '../tokens/index'
import { findHoursRole, type HoursRole, leadOf, tailOf } from './time-role'
import { findZoneWords } from './zone-phrases'
import type { Sense } from '../vocabulary/index'
import { isNight, wallTimesOf } from './to-wall-times'
import { isHoursCell } from './times-cell'
import { isMoved } from './moved-times'
import { type Clock, ClockReader, DAY } from './parse-time'
import type { Marks } from '../tokens/index'
import { GAPS, KINDS, type Range, type Tokens } from '../tokens/index'
import { isYear } from '../dates/index'

/** An hour, or a stretch of hours, as a letter states it. */
export interface HoursMention extends Range {
  readonly opens: string | null
  readonly closes: string | null
  /** The words that name the zone of the hours, right beside them. */
  readonly zone: Range | null
  /** What it is the hour of, when the words before say so. */
  readonly role: HoursRole | null
  /** `closes` is of the date after that of `opens`: past midnight, or the end of the day. */
  readonly closesNextDay: boolean
  /** They hold every day. */
  readonly isDaily: boolean
  readonly fault: DiagnosticCode | null
}

/**
 * Finds every hour of a text, in order: "1000 to 1530 hours", "9 h 30", "8:00 - 10:00 a.m. EDT".
 *
 * @param dates - numbers of dates are no hours
 * @returns wall-clock `HH:mm`, not yet in any zone; the end of the day is 00:00 of the next one
 */
export function readHours(
  tokens: Tokens,
  language: Language,
  marks: Marks<Sense>,
  dates: readonly Range[],
): readonly HoursMention[] {
  const reader = new ClockReader(tokens, language, marks)
  const mentions: HoursMention[] = []
  const named = namedHours(marks)
  let [floor, date] = [0, 0]
  for (let index = 0; index < tokens.count; index++) {
    while (date < dates.length && (dates[date]?.to ?? 0) <= index) date++
    const isClock = tokens.kind[index] === KINDS.number || named.has(index)
    if (!isClock || index < floor) continue
    if (index >= (dates[date]?.from ?? tokens.count) || isPartOfNumber(tokens, index)) continue
    const from = startOf(reader, index, floor)
    const limit = dates[date]?.from ?? tokens.count
    const before = Math.max(dates[date - 1]?.to ?? 0, floor)
    const clocks = readClocks(reader, from, limit, before)
    if (clocks.length === 0) continue
    for (const stretch of joinHalves(pairsOf(clocks))) {
      const pair = isMoved(reader, from) ? endOf(stretch) : stretch
      mentions.push(mentionOf(reader, pair, mentions.at(-1), dates[date - 1]))
      floor = pair.to
    }
  }
  return mentions
}

/** Where midnight and noon are named; not the noon of "بعد الظهر", the afternoon. */
function namedHours(marks: Marks<Sense>): ReadonlySet<number> {
  const isHalfDay = ({ from, to }: Range) =>
    (['forenoon', 'afternoon'] as const).some(
      (sense) => (marks.last(sense, { from: from - HALF_DAY_WORDS, to })?.to ?? 0) > from,
    )
  const noons = marks.of('noon').filter((noon) => !isHalfDay(noon))
  return new Set([...marks.of('midnight'), ...noons].map(({ from }) => from))
}

/** As many words name a half of the day. */
const HALF_DAY_WORDS = 3

/** Of an hour that was and one that is, the second. */
function endOf(pair: Pair): Pair {
  const { closes, to } = pair
  return closes ? { from: closes.from, to, opens: closes, closes: null } : pair
}

/** Of "2.3.2", "+41 22", "CACE/560", "1-6". */
function isPartOfNumber({ gap, word, kind }: Tokens, index: number): boolean {
  if (gap[index] !== GAPS.none || index === 0) return false
  const before = word[index - 1] ?? ''
  return before === '/' || before === '.' || before === ':' || before === '+' || before === '§'
    ? true
    : before === '-' && kind[index - 2] === KINDS.word && gap[index - 1] === GAPS.none
}

/** The half of the day may stand before the number: "上午9时". */
function startOf(reader: ClockReader, index: number, floor: number): number {
  if (reader.language !== 'zh') return index
  for (let at = index - 1; at >= Math.max(floor, index - 2); at--) {
    const mark =
      reader.marks.at('forenoon', at) ??
      reader.marks.at('afternoon', at) ??
      reader.marks.at('noon', at)
    if (mark?.to === index) return at
  }
  return index
}

interface Joined {
  readonly clock: Clock
  /** It ends the stretch that the one before it begins. */
  readonly isEnd: boolean
}

const CLOCKS_MAX = 6

/** @param before - where the date or the hours before end */
function readClocks(reader: ClockReader, from: number, limit: number, before: number): Joined[] {
  const first = reader.readClock(from)
  if (!first) return []
  const clocks: Joined[] = [{ clock: first, isEnd: false }]
  for (let last = first; clocks.length < CLOCKS_MAX;) {
    const joiner = reader.readHoursJoiner(last.to)
    const next = joiner && joiner.to < limit ? reader.readClock(joiner.to) : null
    if (!joiner || !next || next.to > limit || !goesOn(reader, last, next, joiner.isRange)) break
    if (joiner.isNextDay && !isNight(last, next)) break
    const isBetween = clocks.length === 1 && isBetweenBefore(reader, from)
    clocks.push({ clock: next, isEnd: (joiner.isRange || isBetween) && !clocks.at(-1)?.isEnd })
    last = next
  }
  if ((before === from && isOwnCell(reader, clocks)) || isCertain(reader, clocks))
    return isDayBefore(reader, clocks) ? clocks.slice(1).map(alone) : clocks
  return []
}

/** After a marked hour a bare number is something else: "at 0930 hours, 3 rooms". */
function goesOn({ tokens }: ClockReader, last: Clock, next: Clock, isRange: boolean): boolean {
  const isMilitary = tokens.word[next.from]?.length === 4
  return isMilitary || next.isMarked || next.to > next.from + 1 || (isRange && !last.isMarked)
}

/** A bare stretch in the cell behind that of its date. */
function isOwnCell(reader: ClockReader, [first, second, ...others]: readonly Joined[]): boolean {
  if (!first || !second?.isEnd || others.length > 0) return false
  return isHoursCell(reader, first.clock, second.clock)
}

function alone({ clock }: Joined): Joined {
  return { clock, isEnd: false }
}

/** "le 22 à 12 h 30": the first number is a day. */
function isDayBefore({ tokens }: ClockReader, [first, second]: readonly Joined[]): boolean {
  if (!first || !second?.isEnd || first.clock.isMarked) return false
  const { from, to, minutes } = first.clock
  const isBare = to === from + 1 && (tokens.word[from]?.length ?? 0) < 3
  return (
    isBare &&
    (minutes === null || minutes >= (second.clock.minutes ?? 0)) &&
    second.clock.halfDay === null
  )
}

const BETWEEN = new Set(['between', 'entre', 'между', 'بين'])

function isBetweenBefore({ tokens }: ClockReader, at: number): boolean {
  return BETWEEN.has(tokens.word[at - 1] ?? '') || BETWEEN.has(tokens.word[at - 2] ?? '')
}

/** One sure hour makes hours of all; others need a word before them, or a zone after them. */
function isCertain(reader: ClockReader, clocks: readonly Joined[]): boolean {
  const [first] = clocks
  const last = clocks.at(-1)?.clock
  if (!first || !last) return false
  const { from, to, isMarked, halfDay } = first.clock
  const isBare = to === from + 1 && !isMarked && (reader.tokens.word[from]?.length ?? 0) < 3
  const sure = clocks.find(({ clock }) => clock.isSure)?.clock
  if (last === first.clock && isNoonAlone(reader, last)) return isSaidOfMeeting(reader, last)
  // "7 - 10:00": the first number is of something else; "9 to 10:30 a.m." is not.
  if (sure) return !isBare || halfDay !== null || sure.halfDay !== null || last.isMarked
  if (clocks.some(({ clock }) => clock.minutes === null)) return false
  const isLikeYear = isYear(Number(reader.tokens.word[from]))
  if (isLikeYear || isQuantity(reader, last) || (isBare && !last.isMarked)) return false
  const isRange = clocks.some(({ isEnd }) => isEnd)
  const hasWords = reader.isAtBefore(from) && !isDuration(reader, first.clock)
  return hasWords || (isRange && last.isMarked) || findZoneWords(reader, last) !== null
}

/** "at noon", which may be a break as well. */
function isNoonAlone({ marks, tokens, language }: ClockReader, { from, to }: Clock): boolean {
  const hasNumber = tokens.kind[to - 1] === KINDS.number || language === 'zh'
  return !hasNumber && marks.at('noon', from)?.to === to
}

/** It has a zone, or a verb before it that opens or closes. */
function isSaidOfMeeting(reader: ClockReader, noon: Clock): boolean {
  const before = { from: noon.from - VERB_REACH, to: noon.from }
  const isRole = (['opens', 'closes'] as const).some((sense) => reader.marks.last(sense, before))
  return isRole || findZoneWords(reader, noon) !== null
}

const VERB_REACH = 8

const UNIT = /^(?:[kmgt]?hz|%|us|usd|eur|euros?|chf|km|pages?)$/

/** "from 17.30 to 18.40 GHz", "from 1200 to 1500 people"; an hour may well begin with a nought. */
function isQuantity(reader: ClockReader, { from, to, isMarked }: Clock): boolean {
  const { word, kind } = reader.tokens
  if (UNIT.test(word[to] ?? '')) return true
  const isMilitary = !isMarked && word[from]?.length === 4 && !word[from].startsWith('0')
  const isNear = (reader.tokens.gap[to] ?? 0) <= GAPS.blank
  const isWordAfter =
    isNear && kind[to] === KINDS.word && reader.roleAt(to) === 0 && !reader.is(to, 'in')
  return isMilitary && isWordAfter && findZoneWords(reader, { from, to }) === null
}

/** "48 hours" */
function isDuration(reader: ClockReader, { from, to, isMarked }: Clock): boolean {
  return reader.language === 'en' && isMarked && to === from + 2
}

interface Pair extends Range {
  readonly opens: Clock
  readonly closes: Clock | null
}

function pairsOf(clocks: readonly Joined[]): Pair[] {
  return collect(clocks, ({ clock, isEnd }, index) => {
    if (isEnd) return []
    const next = clocks[index + 1]
    const closes = next?.isEnd ? next.clock : null
    return [{ from: clock.from, to: (closes ?? clock).to, opens: clock, closes }]
  })
}

/** "0930-1230 and 1430-1730 hours" is one day in two halves. */
function joinHalves(pairs: readonly Pair[]): readonly Pair[] {
  const [first] = pairs
  const last = pairs.at(-1)
  const isOne = pairs.every(({ opens, closes }, index) => {
    const before = pairs[index - 1]?.closes?.minutes ?? 0
    return closes !== null && (index === 0 || before <= (opens.minutes ?? 0) + HALF_DAY)
  })
  if (!first || !last?.closes || !isOne || pairs.length === 1) return pairs
  const closes = { ...last.closes, halfDay: last.closes.halfDay ?? last.opens.halfDay }
  return [{ from: first.from, to: last.to, opens: first.opens, closes }]
}

const HALF_DAY = DAY / 2

function mentionOf(
  reader: ClockReader,
  pair: Pair,
  before: HoursMention | undefined,
  date: Range | undefined,
): HoursMention {
  const { from, to } = pair
  const role = findHoursRole(reader, { from, to, isStretch: pair.closes !== null }, before, date)
  const zone = findZoneWords(reader, pair)
  const around = { from: leadOf(reader, from, before?.to ?? 0), to: tailOf(reader, to) }
  const isDaily = pair.closes !== null && nearestDaily(reader, around)
  const times = wallTimesOf(pair.opens, pair.closes, role)
  return { from, to, ...times, zone, role, isDaily }
}

function nearestDaily(reader: ClockReader, { from, to }: Range): boolean {
  return reader.marks.first('daily', { from, to }) !== null
}
