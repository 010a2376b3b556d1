import { linesOf, plainSigns, textOf } from './pdf-line'
import type { Line, Piece } from './pdf-piece'
import { textsFromTheRight } from './right-to-left'
import type { Separator } from '../text-writer'

/** A line of a page and its separation from the previous one. */
export interface PageLine {
  readonly text: string
  readonly before: Separator
  readonly box: { x: number; y: number; width: number; height: number }
  /** Column of the page, from 0. */
  readonly column: number
  readonly pageWidth: number
  readonly isRightToLeft: boolean
}

export interface Sheet {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Whether the page is right to left, so that its pieces are single glyphs. */
  readonly isRightToLeft: boolean
}

export interface PageText {
  readonly lines: readonly PageLine[]
  /** Whether lines were ordered by position, because their order in the file made no sense. */
  readonly isByPosition: boolean
}

/**
 * Returns the lines of a page in reading order.
 *
 * Programs write cells and columns one after the other, so their order is kept: a line above the
 * previous one begins the next cell or column. If lines jump up too often, they are ordered by
 * position.
 */
export function pageText(sheet: Sheet): PageText {
  const { pieces, isRightToLeft } = sheet
  const written = linesOf(pieces, isRightToLeft)
  const jumps = written.filter((line, index) => isHigher(line, written[index - 1])).length
  const isByPosition = written.length > 10 && jumps > 0.35 * written.length
  const lines = isByPosition ? linesOf(byPosition(pieces), isRightToLeft) : written
  return { lines: withSeparators(lines, sheet), isByPosition }
}

function isHigher(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.y > before.y + 0.5 * line.size
}

/** Orders lines from the top, then from the left. */
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

/** Minimum number of lines of a column, more than a header cell has. */
const CELL_LINES_MAX = 8

function withSeparators(lines: readonly Line[], { width, isRightToLeft }: Sheet): PageLine[] {
  const leading = leadingOf(lines)
  const texts = isRightToLeft ? textsFromTheRight(lines) : lines.map(textOf)
  let top: Line | undefined
  let count = 0
  let column = -1
  return lines.map((line, index) => {
    const before = lines[index - 1]
    const rises = !before || isHigher(line, before)
    const isNextCell =
      rises &&
      top !== undefined &&
      count <= CELL_LINES_MAX &&
      isLevel(line, top) &&
      isFurther(line, top, isRightToLeft)
    if (rises) {
      top = line
      count = 0
      column++
    }
    count++
    return {
      text: plainSigns(texts[index] ?? ''),
      before: isNextCell ? '\t' : separator(line, before, leading),
      box: boxOf(line),
      column,
      pageWidth: width,
      isRightToLeft,
    }
  })
}

/** Returns true if a piece is further in reading direction. */
function isFurther(line: Line, top: Line, isRightToLeft: boolean): boolean {
  return isRightToLeft ? line.end < top.end : line.x > top.x
}

function boxOf({ x, y, end, size }: Line): PageLine['box'] {
  return { x: round(x), y: round(y), width: round(end - x), height: round(size) }
}

function isLevel(line: Line, top: Line): boolean {
  return Math.abs(line.y - top.y) < 0.5 * line.size
}

function separator(line: Line, before: Line | undefined, leading: number): Separator {
  if (!before) return '\n'
  if (isLevel(line, before)) return line.x > before.end ? '\t' : '\n'
  return dropOf(line, before) > GAP * leading ? '\n\n' : '\n'
}

/** Factor of the usual line distance. */
const GAP = 1.3
const LEADING = { least: 1.1, most: 3, unknown: 1.35 }

/** Line distance within a paragraph, in font sizes. */
function leadingOf(lines: readonly Line[]): number {
  const drops = lines
    .flatMap((line, index) => {
      const before = lines[index - 1]
      return before ? [dropOf(line, before)] : []
    })
    .filter((drop) => drop > 0.5 && drop < LEADING.most)
    .sort((one, other) => one - other)
  return Math.max(LEADING.least, drops[Math.floor(drops.length / 10)] ?? LEADING.unknown)
}

function dropOf(line: Line, before: Line): number {
  return (before.y - line.y) / Math.max(line.size, before.size)
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
