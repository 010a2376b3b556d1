import { linesOf, textOf, type Line, type Piece } from './pdf-line'
import { isFromTheRight, withoutLooseMarks } from './right-to-left'
import type { Separator } from './text-writer'

/** A line of a page, and what sets it apart from the one before. */
export interface PageLine {
  readonly text: string
  readonly before: Separator
  readonly box: { x: number; y: number; width: number; height: number }
}

export interface PageText {
  readonly lines: readonly PageLine[]
  /** Whether the order of writing made no sense. */
  readonly isByPosition: boolean
}

/**
 * The lines of a page in reading order.
 *
 * Programs write cells and columns one after the other, so their order is kept: a line higher than the
 * one before begins the next cell or column. Where lines jump up too often for that, position decides.
 */
export function pageText(given: readonly Piece[]): PageText {
  const isRightToLeft = isFromTheRight(given)
  const pieces = isRightToLeft ? withoutLooseMarks(given) : given
  const written = linesOf(pieces)
  const jumps = written.filter((line, index) => isHigher(line, written[index - 1])).length
  const isByPosition = written.length > 10 && jumps > 0.35 * written.length
  const lines = isByPosition ? linesOf(byPosition(pieces)) : written
  return { lines: withSeparators(lines, isRightToLeft), isByPosition }
}

function isHigher(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.y > before.y + 0.5 * line.size
}

/** From the top, and on one level from the left. */
function byPosition(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isLevel = first && first.y - piece.y < 0.5 * Math.max(first.size, piece.size, 1)
    if (row && isLevel) row.push(piece)
    else rows.push([piece])
  }
  return rows.flatMap((row) => row.sort((one, other) => one.x - other.x))
}

/** A column is longer than any cell of a header. */
const CELL_LINES_MAX = 8

function withSeparators(lines: readonly Line[], isRightToLeft: boolean): PageLine[] {
  let top: Line | undefined
  let count = 0
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const rises = !before || isHigher(line, before)
    const isNextCell =
      rises && top !== undefined && count <= CELL_LINES_MAX && isLevel(line, top) && line.x > top.x
    if (rises) {
      top = line
      count = 0
    }
    count++
    const { x, y, end, size } = line
    const box = { x: round(x), y: round(y), width: round(end - x), height: round(size) }
    return {
      text: textOf(line, isRightToLeft),
      before: isNextCell ? '\t' : separator(line, before),
      box,
    }
  })
}

function isLevel(line: Line, top: Line): boolean {
  return Math.abs(line.y - top.y) < 0.5 * line.size
}

function separator(line: Line, before: Line | undefined): Separator {
  if (!before) return '\n'
  if (isLevel(line, before)) return line.x > before.end ? '\t' : '\n'
  const drop = (before.y - line.y) / Math.max(line.size, before.size)
  return drop > 1.75 ? '\n\n' : '\n'
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
