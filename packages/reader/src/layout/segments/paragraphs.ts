import type { ParagraphRange } from '../../values/letter/index'
import { isInDate, type MarkedText } from './annotated-text'
import {
  isAfterStop,
  mayOpen,
  nextBorder,
  startsLine,
  HAN,
  isHan,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { isCapitals } from '../../values/references/index'

/** No letter has more; a longer run of numbers is a list or a table. */
const NUMBER_MAX = 99
/** Numbering that begins deeper in the text is a list in a paragraph. */
const NEAR_START = 120
const HAN_UNITS = HAN.year + HAN.month + HAN.day

/** Cuts the body at its paragraph numbers, or, where it has none, at its blank lines. */
export function findParagraphs(text: MarkedText, body: Range): ParagraphRange[] {
  const { tokens } = text
  const numbered = findNumbers(text, body)
  const first = numbered[0]?.from ?? body.to
  return [
    ...splitAtBlankLines(tokens, { from: body.from, to: first }),
    ...numbered.map((own, index) => ({ to: numbered[index + 1]?.from ?? body.to, ...own })),
  ]
}

type NumberMark = Omit<ParagraphRange, 'to'>

function findNumbers(text: MarkedText, body: Range): NumberMark[] {
  const { tokens } = text
  const found: NumberMark[] = []
  let expected = 1
  for (let at = body.from; at < body.to; at++) {
    if (tokens.kind[at] !== KINDS.number && !isHanNumber(tokens, at)) continue
    const value = numberAt(tokens, at)
    const isNext =
      value === expected || (value === expected + 1 && expected > 2 && startsLine(tokens, at))
    if (value === null || !isNext || !opensParagraph(text, body, at)) continue
    // "The objectives are:" — points of a list, in a letter without numbers
    if (expected === 1 && at > body.from && tokens.word[at - 1] === ':') continue
    if (found.length === 0 && at - body.from > (tokens.word[at + 1] === ')' ? 0 : NEAR_START))
      return []
    found.push({ from: at, number: tokens.word[at] ?? null, textFrom: textAfter(tokens, at) })
    expected = value + 1
  }
  const isNumbered = found.length > 1 || found[0]?.from === body.from
  return isNumbered ? found : []
}

function numberAt({ word, kind }: Tokens, index: number): number | null {
  const own = word[index] ?? ''
  if (kind[index] === KINDS.number)
    return own.length < 3 && Number(own) <= NUMBER_MAX ? Number(own) : null
  const han = HAN.numbers.indexOf(own)
  return han < 0 ? null : han + 1
}

/** Returns true if a token is a Chinese paragraph number: "一、", or "一" alone in its cell. */
function isHanNumber(tokens: Tokens, index: number): boolean {
  const { word, gap } = tokens
  if (!isHan(tokens, index)) return false
  if (word[index]?.length !== 1 || (word[index + 1] !== ',' && gap[index + 1] !== GAPS.cell))
    return false
  return HAN.numbers.includes(word[index] ?? '?')
}

/** The words begin after the number and the stop, bracket, comma or dash after it. */
function textAfter({ word, gap }: Tokens, index: number): number {
  const sign = word[index + 1] ?? ''
  const isDash = sign === '-' && gap[index + 1] === GAPS.none && gap[index + 2] !== GAPS.none
  return isDash || /^[.),]$/.test(sign) ? index + 2 : index + 1
}

/** A paragraph opens on a new line, after a stop, or glued between two words. */
function opensParagraph({ tokens, dates }: MarkedText, body: Range, index: number): boolean {
  const { word, gap, kind } = tokens
  const next = textAfter(tokens, index)
  if (startsLine(tokens, index) && gap[next] === GAPS.cell) return true
  const sign = word[next]
  const first = sign === '"' || sign === '(' ? next + 1 : next
  if (
    next >= body.to ||
    !(
      mayOpen(tokens, first) ||
      (kind[first] === KINDS.number && first > next) ||
      isOrdinal(tokens, first)
    )
  )
    return false
  if (gap[next] === GAPS.none && next > index + 1 && !isWide(tokens, index + 1)) return false
  if (isInDate({ dates }, index)) return false
  if (index === body.from || startsLine(tokens, index))
    return !HAN_UNITS.includes(word[next] ?? '?')
  if (isAfterStop(tokens, index)) return true
  return (
    gap[index] === GAPS.none &&
    gap[next] === GAPS.none &&
    next === index + 1 &&
    kind[index - 1] === KINDS.word &&
    !isCapitals(tokens, first) &&
    (word[first] ?? '').length > 1
  )
}

/**
 * Whether a number is a Russian ordinal, not that of a paragraph: "1 17-я Исследовательская
 * комиссия".
 */
function isOrdinal({ word, kind, gap }: Tokens, index: number): boolean {
  if (kind[index] !== KINDS.number || word[index + 1] !== '-') return false
  return gap[index + 1] === GAPS.none && /^[а-я]{1,3}$/.test(word[index + 2] ?? '')
}

/** The comma of a Han number is as wide as a blank: "一、". */
function isWide({ text, start }: Tokens, index: number): boolean {
  return text.charCodeAt(start[index] ?? 0) > 0x2fff
}

function splitAtBlankLines(tokens: Tokens, { from, to }: Range): ParagraphRange[] {
  const paragraphs: ParagraphRange[] = []
  for (let at = from; at < to;) {
    const end = Math.min(nextBorder(tokens, at, GAPS.blankLine), to)
    paragraphs.push({ from: at, to: end, number: null, textFrom: at })
    at = end
  }
  return paragraphs
}
