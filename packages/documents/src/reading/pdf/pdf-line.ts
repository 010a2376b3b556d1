import type { Line, Piece } from './pdf-piece'
import { isMark } from './right-to-left'

/** Tolerance for superscript note marks, which belong to the line of their word. */
const RAISED = 0.5

/**
 * Joins pieces into lines: same height as the previous piece and further right. Right-to-left
 * pieces can have either order.
 */
export function linesOf(pieces: readonly Piece[], isRightToLeft: boolean): Line[] {
  const groups: Piece[][] = []
  let last: Piece | undefined
  let marks: Piece[] = []
  for (const piece of pieces) {
    if (isRightToLeft && isMark(piece)) {
      marks.push(piece)
      continue
    }
    const before = groups.at(-1)
    const group = before && last && continues(last, piece, isRightToLeft) ? before : []
    if (group !== before) groups.push(group)
    for (const mark of marks) (isNearer(mark, last, piece) ? before : group)?.push(mark)
    marks = []
    group.push(piece)
    last = piece
  }
  groups.at(-1)?.push(...marks)
  return groups.map(lineOf).filter((line) => line.size > 0)
}

/** A combining mark is written before or after its letter, also at the start or end of a line. */
function isNearer({ y }: Piece, last: Piece | undefined, next: Piece): boolean {
  return last !== undefined && Math.abs(y - last.y) < Math.abs(y - next.y)
}

function continues(last: Piece, piece: Piece, isRightToLeft: boolean): boolean {
  const size = Math.max(last.size, piece.size, 1)
  const isLevel = Math.abs(last.y - piece.y) < RAISED * size
  if (isRightToLeft) return isLevel
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
/** Private use area, where symbol fonts have bullets. */
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf076]/g

/** Returns the text of a left-to-right line, with tabs between cells. */
export function textOf(line: Line): string {
  const printed = line.pieces.filter(({ text }) => text.trim() !== '')
  let text = ''
  let last: Piece | undefined
  for (const piece of printed) {
    text += (last ? between(last, piece, line) : '') + piece.text.trim()
    last = piece
  }
  return text
}

/** Removes invisible characters and replaces presentation forms with letters. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(PRIVATE_BULLETS, '•')
    .replace(PRESENTED, (sign) => sign.normalize('NFKC'))
}

const BLANK_MIN = 0.13
const CELL_MIN = 1.8

function between(last: Piece, piece: Piece, { size, pieces }: Line): string {
  const gap = (piece.x - last.x - last.width) / size
  if (gap > CELL_MIN) return '\t'
  if (gap < chineseSpacing(last.text.slice(-1), piece.text.slice(0, 1))) return ''
  if (gap > BLANK_MIN || /\s$/.test(last.text) || /^\s/.test(piece.text)) return ' '
  const isBlank = ({ text, x, width }: Piece) =>
    text.trim() === '' && width > 0 && x >= last.x + last.width - 1 && x < piece.x
  return pieces.some(isBlank) ? ' ' : ''
}

const HAN = /\p{Script=Han}/u
const WIDE_STOP = /[\u3000-\u303f\uff00-\uffef]/

/**
 * Gap next to Chinese characters that is not a space: programs add one, and punctuation is wide.
 */
function chineseSpacing(end: string, start: string): number {
  const isWord = /[\p{L}\p{N}]/u
  if (WIDE_STOP.test(end)) return isWord.test(start) ? 0.6 : 0
  if (WIDE_STOP.test(start)) return isWord.test(end) ? 0.6 : 0
  return HAN.test(end) || HAN.test(start) ? 0.23 : 0
}
