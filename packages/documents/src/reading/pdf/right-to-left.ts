import type { Line, Piece } from './pdf-piece'
import { readingOrder, type DrawnSign, type Unit } from './visual-order'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g
const LETTERS = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/g
const MARKS = /(?<!\p{M})\p{M}+$/u

/** Returns whether a page is right to left, so that every line with such letters is. */
export function isFromTheRight(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('')
  return count(text, RIGHT_TO_LEFT) > count(text, LETTERS)
}

export function isMark(piece: Piece): boolean {
  return marksIn(piece) !== ''
}

/** Combining marks, alone or with their letter. */
function marksIn({ text, width }: Piece): string {
  const [marks = ''] = MARKS.exec(text) ?? []
  return width === 0 || marks === text ? marks : ''
}

/** Returns the lines of a right-to-left page in reading order, with tabs between cells. */
export function textsFromTheRight(lines: readonly Line[]): string[] {
  const read = lines.map(unitsOf)
  const areTurned = bracketsAreTurned(read)
  return read.map((units) =>
    units
      .map(({ text, isTurned }) => (isTurned && areTurned ? (TURNED[text] ?? text) : text))
      .join('')
      .normalize('NFC'),
  )
}

function unitsOf({ pieces, size }: Line): Unit[] {
  return cellsOf(withMarks(pieces), size)
    .reverse()
    .flatMap((cell, index) => [...(index === 0 ? [] : [TAB]), ...readingOrder(cell)])
}

const TAB: Unit = { text: '\t', isTurned: false }
const CELL_MIN = 1.8
const BLANK_MIN = 0.2
/** Returns whether a space at the end of a line overlaps the last character. */
const OVERLAP_MAX = 0.05

/** Returns the characters of each cell from the left, with spaces between words. */
function cellsOf(pieces: readonly Piece[], size: number): DrawnSign[][] {
  const turns = turnsOf(pieces)
  const cells: DrawnSign[][] = [[]]
  let last: Piece | undefined
  let blank: Piece | undefined
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    if (piece.text.trim() === '') {
      if (piece.width > 0) blank = piece
      continue
    }
    const gap = last ? (piece.x - last.x - last.width) / size : 0
    if (gap > CELL_MIN) cells.push([])
    else if (last && (gap > BLANK_MIN || (blank && gap > OVERLAP_MAX)))
      cells.at(-1)?.push(signOf(blank, turns))
    cells.at(-1)?.push(signOf(piece, turns))
    last = piece
    blank = undefined
  }
  return cells
}

function signOf(piece: Piece | undefined, turns: ReadonlyMap<Piece, number>): DrawnSign {
  const turn = piece ? (turns.get(piece) ?? null) : null
  return { text: piece && piece.text.trim() !== '' ? piece.text : ' ', turn }
}

/**
 * Returns whether a line is written in reading order: then positions sometimes go back to the left.
 */
function turnsOf(pieces: readonly Piece[]): Map<Piece, number> {
  const goesBack = pieces.some((piece, index) => piece.x < (pieces[index - 1]?.x ?? piece.x))
  return new Map(goesBack ? pieces.map((piece, index) => [piece, index]) : [])
}

/** Moves marks after the letter that they belong to. */
function withMarks(pieces: readonly Piece[]): Piece[] {
  const letters = pieces.filter((piece) => !isMark(piece) && !isUnknownMark(piece))
  const marks = new Map<Piece, string>()
  for (const mark of pieces.filter(isMark)) {
    const middle = mark.x + mark.width / 2
    const distance = ({ x, width }: Piece) => Math.abs(x + width / 2 - middle) - width / 2
    const [letter] = letters
      .filter(({ text }) => text.trim() !== '')
      .sort((one, other) => distance(one) - distance(other))
    // Some programs repeat the marks for each part of a letter
    if (letter && letter.text !== mark.text)
      marks.set(letter, (marks.get(letter) ?? '') + marksIn(mark))
  }
  return letters.map((letter) => ({ ...letter, text: letter.text + (marks.get(letter) ?? '') }))
}

/** Returns whether a piece is a mark: without a stated class, it has no width. */
function isUnknownMark({ text, width }: Piece): boolean {
  return width === 0 && text.trim() !== ''
}

const TURNED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
}

/**
 * Returns a bracket as it was meant: some programs store the mirrored one, which its neighbours
 * show.
 */
function bracketsAreTurned(lines: readonly (readonly Unit[])[]): boolean {
  let votes = 0
  for (const units of lines)
    units.forEach(({ text, isTurned }, at) => {
      if (!isTurned || !(text in TURNED)) return
      const [isBefore, isAfter] = [units[at - 1], units[at + 1]].map(isWord)
      if (isBefore === isAfter) return
      const opens = isAfter === true
      votes += opens === '([«<'.includes(text) ? -1 : 1
    })
  return votes > 0
}

function isWord(unit: Unit | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit.text)
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}
