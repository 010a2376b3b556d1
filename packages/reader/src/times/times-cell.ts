import type { Clock, ClockReader } from './parse-time'
import { startsCell } from '../tokens/index'

/** As many spaces are between two columns. */
const COLUMN_GAP = 3

/** "1300-1430", "14.00-15.30" in a separate cell: hours, without a word that says so. */
export function isHoursCell({ tokens, marks }: ClockReader, first: Clock, last: Clock): boolean {
  const { from } = first
  const isBare = [first, last].every((clock) => {
    const isMilitary = clock.to === clock.from + 1 && tokens.word[clock.from]?.length === 4
    return clock.minutes !== null && (isMilitary || clock.to === clock.from + 3)
  })
  const gap = (tokens.start[from] ?? 0) - (tokens.end[from - 1] ?? 0)
  const isApart = startsCell(tokens, from) || gap >= COLUMN_GAP
  return isBare && isApart && (startsCell(tokens, last.to) || marks.at('daily', last.to) !== null)
}
