import type { Letter } from '../../values/letter/index'
import { findLabels, type LabelSense } from '../segments/index'
import type { DateLine } from './date-line'
import { isCapitals, type ReferenceMention } from '../../values/references/index'
import {
  isBullet,
  mayOpen,
  startsCell,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

/** Header values that are recognized by their format, in any table layout. */
export type Piece = Range &
  (
    | { readonly kind: 'label'; readonly sense: LabelSense }
    | { readonly kind: 'phone' | 'email' | 'url' | 'bullet' | 'text' | 'unit' | 'taken' }
  )

const ADDRESSES: Readonly<Record<number, 'phone' | 'email' | 'url'>> = {
  [KINDS.phone]: 'phone',
  [KINDS.email]: 'email',
  [KINDS.url]: 'url',
}

/** Cuts a header into pieces, in order; text is cut at the borders of cells and lines. */
export function cutHeader(letter: Letter, range: Range, taken: readonly Range[]): Piece[] {
  const { tokens } = letter
  const fixed: Piece[] = [
    ...findLabels(letter, range).map((label): Piece => ({ kind: 'label', ...label })),
    ...taken.map(({ from, to }): Piece => ({ kind: 'taken', from, to })),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Piece[] = []
  let next = 0
  for (let at = range.from; at < range.to;) {
    while ((fixed[next]?.from ?? range.to) < at) next++
    const piece = fixed[next]?.from === at ? fixed[next] : undefined
    const limit = fixed[next + (piece ? 1 : 0)]?.from ?? range.to
    const found = piece ?? pieceAt(letter, pieces, at, Math.min(limit, range.to))
    pieces.push(found)
    at = Math.max(found.to, at + 1)
  }
  return pieces.map((piece) =>
    piece.kind === 'text' && isUnit(tokens, piece) ? { ...piece, kind: 'unit' } : piece,
  )
}

function pieceAt(letter: Letter, pieces: readonly Piece[], at: number, limit: number): Piece {
  const { tokens, marks } = letter
  const last = pieces.at(-1)
  const address = ADDRESSES[tokens.kind[at] ?? 0]
  if (address) return { kind: address, from: at, to: at + 1 }
  const local = last?.kind === 'label' ? localNumber(tokens, last.sense, at, limit) : null
  if (local) return { kind: 'phone', ...local }
  const isDash =
    tokens.word[at] === '-' &&
    ((last !== undefined && last.kind !== 'text' && last.kind !== 'taken') ||
      marks.at('addressee', at + 1) !== null)
  const isPoint = pieces.at(-2)?.kind === 'bullet' && isInlineBullet(letter, at)
  if (isDash || isPoint || isBullet(tokens, at)) return { kind: 'bullet', from: at, to: at + 1 }
  let to = at + 1
  for (; to < limit && !startsCell(tokens, to); to++) {
    const kind = tokens.kind[to] ?? 0
    if (kind < KINDS.sign) continue
    if (kind > KINDS.sign || isBullet(tokens, to)) break
    if (tokens.word[to] !== '-') continue
    if (isUnit(tokens, { from: at, to })) return { kind: 'unit', from: at, to }
    if (tokens.gap[to] !== GAPS.none && marks.at('addressee', to + 1)) break
    if (last?.kind === 'bullet' && isInlineBullet(letter, to)) break
  }
  return { kind: 'text', from: at, to }
}

/** On one long line, a dash between spaces opens the next point; in Russian "Государств – Членов" it does not. */
function isInlineBullet({ tokens, language, isFlowing }: Letter, at: number): boolean {
  if (language === 'ru' || !isFlowing || tokens.word[at] !== '-') return false
  return (
    tokens.gap[at] === GAPS.blank && tokens.gap[at + 1] === GAPS.blank && mayOpen(tokens, at + 1)
  )
}

const DIGITS_MIN = 6

/** A telephone number without the sign of its country: "(598 2) 555 01 43". */
function localNumber(tokens: Tokens, sense: LabelSense, from: number, limit: number): Range | null {
  if (sense !== 'label-telephone' && sense !== 'label-fax') return null
  const { kind, word } = tokens
  let digits = 0
  let to = from
  for (; to < limit && (to === from || !startsCell(tokens, to)); to++) {
    if (kind[to] === KINDS.number) digits += (word[to] ?? '').length
    else if (!/^[-().+]$/.test(word[to] ?? '')) break
  }
  while (to > from && word[to - 1] === '-') to--
  return digits >= DIGITS_MIN ? { from, to } : null
}

/** The unit and the initials of who wrote the letter: "TSB Events/MK", "COM 2/RH", "SG20/CB". */
function isUnit(tokens: Tokens, { from, to }: Range): boolean {
  const { word, gap } = tokens
  if (to - from > 9 || to - from < 3) return false
  const stroke = from + word.slice(from, to).indexOf('/')
  if (stroke <= from || stroke >= to - 1 || gap[stroke] !== GAPS.none) return false
  for (let at = stroke + 1; at < to; at++) {
    const isInitial = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1
    if (!/^[.-]$/.test(word[at] ?? '') && !isInitial && !isCapitals(tokens, at)) return false
  }
  return stroke - from < 4 && (isCapitals(tokens, from) || isWordOfAny(tokens, 'unit-code', from))
}

/** The ranges of a header that are neither its labels nor its text. */
export function takenRanges(
  letter: Letter,
  reference: readonly ReferenceMention[],
  date: DateLine | null,
): Range[] {
  const { subject, subjectLabel } = letter
  const whole = subject && {
    from: Math.min(subjectLabel?.from ?? subject.from, subject.from),
    to: subject.to,
  }
  const ranges: Range[] = whole ? [whole] : []
  if (date) ranges.push(date.whole)
  return [...ranges, ...reference.flatMap(({ parts }) => parts)]
}
