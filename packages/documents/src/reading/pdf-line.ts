import { fromTheRight } from './right-to-left'

/** A stretch of text as a PDF places it, in points from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters; 0 for blanks. */
  readonly size: number
}

/** Pieces side by side on one line, in the order they were written. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly x: number
  readonly y: number
  readonly end: number
  readonly size: number
}

/** A raised mark of a note stands on the line of its word. */
const RAISED = 0.5

/** Puts pieces together to lines: each further right than the one before, and as high. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const groups: Piece[][] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && last && continues(last, piece)) group.push(piece)
    else groups.push([piece])
    last = piece
  }
  return groups.map(lineOf).filter((line) => line.size > 0)
}

function continues(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size, 1)
  const isLevel = Math.abs(last.y - piece.y) < RAISED * size
  return isLevel && piece.x >= last.x && piece.x > last.x + last.width - size
}

function lineOf(pieces: readonly Piece[]): Line {
  const printed = pieces.filter(({ text }) => text.trim() !== '')
  const x = Math.min(...printed.map((piece) => piece.x))
  const end = Math.max(...printed.map((piece) => piece.x + piece.width))
  const size = printed.reduce((most, piece) => Math.max(most, piece.size), 0)
  return { pieces, x, y: printed[0]?.y ?? 0, end, size }
}

const PRESENTED = /[\ufb00-\ufb06\ufb13-\ufdf9\ufe70-\ufefc]/g
/** Symbol fonts put their bullets here. */
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf076]/g

/** The words of a line in reading order, with tabs where cells are apart. */
export function textOf(line: Line, isRightToLeft: boolean): string {
  const printed = line.pieces.filter(({ text }) => text.trim() !== '')
  const ordered = isRightToLeft ? fromTheRight(printed) : printed
  let text = ''
  let last: Piece | undefined
  for (const piece of ordered) {
    text += (last ? between(last, piece, line) : '') + piece.text.trim()
    last = piece
  }
  return text
    .replaceAll('\u00ad', '')
    .replace(PRIVATE_BULLETS, '•')
    .replace(PRESENTED, (sign) => sign.normalize('NFKC'))
}

const BLANK_MIN = 0.13
const CELL_MIN = 1.8

function between(last: Piece, piece: Piece, { size, pieces }: Line): string {
  const [left, right] = last.x < piece.x ? [last, piece] : [piece, last]
  const gap = (right.x - left.x - left.width) / size
  if (gap > CELL_MIN) return '\t'
  if (gap > BLANK_MIN || /\s$/.test(last.text) || /^\s/.test(piece.text)) return ' '
  const isBlank = ({ text, x, width }: Piece) =>
    text.trim() === '' && width > 0 && x >= left.x + left.width - 1 && x < right.x
  return pieces.some(isBlank) ? ' ' : ''
}
