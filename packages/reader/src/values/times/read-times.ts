import type { DiagnosticCode } from '@u4ssc/domain'
import { readClocks } from './clock-chain'
import type { Joined } from './joined'
import { findHoursRole, type HoursRole, leadOf, tailOf } from './time-role'
import { findZoneWords } from './zone-phrases'
import { type CircularVocabulary, type Sense, isWord } from '../../text/vocabulary/index'
import { wallTimesOf } from './to-wall-times'
import { hourNamedAt } from './named-hours'
import { type Clock, ClockReader, DAY } from './parse-time'
import { type Marks, GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'

/** An hour, or a range of hours, as a letter states it. */
export interface HoursMention extends Range {
  readonly startTime: string | null
  readonly endTime: string | null
  /** The zone words next to the times. */
  readonly zone: Range | null
  /** What it is the hour of, when the words before say so. */
  readonly role: HoursRole | null
  /** True if `endTime` is on the day after `startTime`: past midnight, or at the end of the day. */
  readonly closesNextDay: boolean
  /** Two or more ranges of one day, from the first opening to the last closing. */
  readonly isJoined: boolean
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
  vocabulary: CircularVocabulary,
  marks: Marks<Sense>,
  dates: readonly Range[],
): readonly HoursMention[] {
  const reader = new ClockReader(tokens, vocabulary, marks)
  const mentions: HoursMention[] = []
  const named = namedHours(marks)
  let [floor, date] = [0, 0]
  for (let index = 0; index < tokens.count; index++) {
    while (date < dates.length && (dates[date]?.to ?? 0) <= index) date++
    const isClock =
      tokens.kind[index] === KINDS.number || named.has(index) || hourNamedAt(reader, index) !== null
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

/** Maximum number of words in a phrase for half a day: "in the afternoon". */
const HALF_DAY_WORDS = 3

/** Of an hour that was and one that is, the second. */
function endOf(pair: Pair): Pair {
  const { end, to } = pair
  return end ? { from: end.from, to, start: end, end: null, isJoined: false } : pair
}

/** Whether a number is part of "2.3.2", "+41 22", "CACE/560" or "1-6", for example. */
function isPartOfNumber({ gap, word, kind }: Tokens, index: number): boolean {
  if (gap[index] !== GAPS.none || index === 0) return false
  const before = word[index - 1] ?? ''
  return before === '/' || before === '.' || before === ':' || before === '+' || before === '§'
    ? true
    : before === '-' && kind[index - 2] === KINDS.word && gap[index - 1] === GAPS.none
}

/** The half of the day can be before the number: "上午9时". */
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

interface Pair extends Range {
  readonly start: Clock
  readonly end: Clock | null
  /** It has more than one range of the day. */
  readonly isJoined: boolean
}

function pairsOf(clocks: readonly Joined[]): Pair[] {
  return clocks.flatMap(({ clock, isEnd }, index) => {
    if (isEnd) return []
    const next = clocks[index + 1]
    const end = next?.isEnd ? next.clock : null
    return [{ from: clock.from, to: (end ?? clock).to, start: clock, end, isJoined: false }]
  })
}

/** Joins morning and afternoon into one range: "0930-1230 and 1430-1730 hours". */
function joinHalves(pairs: readonly Pair[]): readonly Pair[] {
  const [first] = pairs
  const last = pairs.at(-1)
  const isOne = pairs.every(({ start, end }, index) => {
    const before = pairs[index - 1]?.end?.minutes ?? 0
    return end !== null && (index === 0 || before <= (start.minutes ?? 0) + HALF_DAY)
  })
  if (!first || !last?.end || !isOne || pairs.length === 1) return pairs
  const closes = { ...last.end, halfDay: last.end.halfDay ?? last.start.halfDay }
  return [{ from: first.from, to: last.to, start: first.start, end: closes, isJoined: true }]
}

const HALF_DAY = DAY / 2

function mentionOf(
  reader: ClockReader,
  pair: Pair,
  before: HoursMention | undefined,
  date: Range | undefined,
): HoursMention {
  const { from, to } = pair
  const role = findHoursRole(reader, { from, to, isStretch: pair.end !== null }, before, date)
  const zone = findZoneWords(reader, pair)
  const around = { from: leadOf(reader, from, before?.to ?? 0), to: tailOf(reader, to) }
  const isDaily = pair.end !== null && nearestDaily(reader, around)
  const times = wallTimesOf(pair.start, pair.end, role)
  return { from, to, ...times, zone, role, isJoined: pair.isJoined, isDaily }
}

function nearestDaily(reader: ClockReader, { from, to }: Range): boolean {
  return reader.marks.first('daily', { from, to }) !== null
}

const MOVED_REACH = 4

/** Whether a time replaces another: "brought forward from 1400 to 1100 hours". */
function isMoved(reader: ClockReader, from: number): boolean {
  for (let at = from - 1; at >= from - MOVED_REACH; at--)
    if (isWord(reader, 'moved', at)) return true
  return false
}
