import type { Joined } from './joined'
import { isCertain } from './certain-time'
import type { Clock, ClockReader } from './parse-time'
import { isNight } from './to-wall-times'
import { isWord } from '../../text/vocabulary/index'
import { startsCell } from '../../text/tokens/index'

const CLOCKS_MAX = 6

/**
 * Returns the times that begin at a token, as far as they are joined; none if they are something else.
 *
 * @param before - where the date or the hours before end
 */
export function readClocks(
  reader: ClockReader,
  from: number,
  limit: number,
  before: number,
): Joined[] {
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

/**
 * Returns true if the next number continues a list of times: not the 3 in "at 0930 hours, 3 rooms".
 */
function goesOn({ tokens }: ClockReader, last: Clock, next: Clock, isRange: boolean): boolean {
  const isMilitary = tokens.word[next.from]?.length === 4
  return isMilitary || next.isMarked || next.to > next.from + 1 || (isRange && !last.isMarked)
}

/** A bare range in the cell after that of its date. */
function isOwnCell(reader: ClockReader, [first, second, ...others]: readonly Joined[]): boolean {
  if (!first || !second?.isEnd || others.length > 0) return false
  return isHoursCell(reader, first.clock, second.clock)
}

function alone({ clock }: Joined): Joined {
  return { clock, isEnd: false }
}

/** Returns true if the first number is a day: "le 22 à 12 h 30". */
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

function isBetweenBefore(reader: ClockReader, at: number): boolean {
  return isWord(reader, 'between', at - 1) || isWord(reader, 'between', at - 2)
}

/** Minimum number of spaces between two columns. */
const COLUMN_GAP = 3

/**
 * Returns true if a cell has only a range of times, without a word for hours: "1300-1430",
 * "14.00-15.30".
 */
function isHoursCell({ tokens, marks }: ClockReader, first: Clock, last: Clock): boolean {
  const { from } = first
  const isBare = [first, last].every((clock) => {
    const isMilitary = clock.to === clock.from + 1 && tokens.word[clock.from]?.length === 4
    return clock.minutes !== null && (isMilitary || clock.to === clock.from + 3)
  })
  const gap = (tokens.start[from] ?? 0) - (tokens.end[from - 1] ?? 0)
  const isApart = startsCell(tokens, from) || gap >= COLUMN_GAP
  return isBare && isApart && (startsCell(tokens, last.to) || marks.at('daily', last.to) !== null)
}
