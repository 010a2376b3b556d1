import type { Letter } from '../../values/letter/index'
import type { HoursMention } from '../../values/times/index'
import { allIn, GAPS, lastBorder, nextBorder, type Range } from '../../text/tokens/index'
import type { FoundEvent } from '../../meetings/topics/index'

/** A longer line is a paragraph. */
const LINE_MAX = 30

/** The row of a meeting, and short lines that begin with its name or its days. */
export function linesOf({ tokens }: Letter, { row, title, dates }: FoundEvent): Range[] {
  const opened = [title, ...dates].flatMap(({ from }) => {
    const line = {
      from: lastBorder(tokens, from, GAPS.line),
      to: nextBorder(tokens, from, GAPS.line),
    }
    return from - line.from < 3 && line.to - line.from <= LINE_MAX ? [line] : []
  })
  return [...(row ? [row] : []), ...opened]
}

/** The words over the columns speak of all rows, not of the first time of the first row. */
export function timesOfRow({ hours, marks }: Letter, row: Range): HoursMention[] {
  const own = allIn(hours, row)
  const isSaid = marks.first('opens', row) !== null || marks.first('closes', row) !== null
  return own.map((one) =>
    !isSaid && (one.role === 'opening' || one.role === 'closing') ? { ...one, role: null } : one,
  )
}
