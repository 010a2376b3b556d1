import type { Piece } from './pdf-line'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g
const LETTERS = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/g
const LEFT_TO_RIGHT = /[A-Za-z\d\u00c0-\u024f\u0370-\u052f]/
const MARKS_ALONE = /^\p{M}+$/u

/** Whether a page is written from the right: then every line with such letters is. */
export function isFromTheRight(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('')
  return count(text, RIGHT_TO_LEFT) > count(text, LETTERS)
}

/** Vowel marks that are set apart stand nowhere near their letters. */
export function withoutLooseMarks(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ text }) => !MARKS_ALONE.test(text.trim()))
}

/**
 * The pieces of a line from the right to the left, as the bidirectional algorithm (UAX 9) laid them
 * out: words of Latin letters keep their own order, numbers with blanks between them do not.
 */
export function fromTheRight(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces].sort((one, other) => other.x - one.x)
  const groups: Piece[][] = []
  for (const piece of ordered) {
    const group = groups.at(-1)
    if (group && isOneRun(piece, group)) group.unshift(piece)
    else groups.push([piece])
  }
  return groups.flatMap((group) => group.map(unmirror))
}

/** A piece to the left of a run from the left that goes on in it. */
function isOneRun(piece: Piece, group: readonly Piece[]): boolean {
  const [first] = group
  if (!first || !isLeftToRight(piece) || !group.every(isLeftToRight)) return false
  const isTight = first.x - piece.x - piece.width < 0.1 * first.size
  return isTight || count(piece.text, LETTERS) > 0
}

function isLeftToRight({ text }: Piece): boolean {
  return LEFT_TO_RIGHT.test(text)
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
}

/** Signs were drawn turned round and from the right, numbers with blanks between them too. */
function unmirror(piece: Piece): Piece {
  const text = piece.text.trim()
  if (count(text, RIGHT_TO_LEFT) > 0) return { ...piece, text: turned(text) }
  if (!isLeftToRight(piece))
    return { ...piece, text: turned(Array.from(piece.text).reverse().join('')) }
  const words = count(text, LETTERS) > 0 ? [text] : text.split(/\s+/).reverse()
  return { ...piece, text: words.map(withStopsBehind).join(' ') }
}

/** ".2018" and "41+" */
function withStopsBehind(word: string): string {
  const [, stops = '', inner = '', plus = ''] = /^([.,:;()]*)(.*?)(\+?)$/.exec(word) ?? []
  return plus + inner + turned(stops)
}

function turned(text: string): string {
  return text.replace(/[()[\]«»]/g, (sign) => MIRRORED[sign] ?? sign)
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}
