import { GAPS, isCapital, KINDS, type Range, type Tokens, wordsOf } from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

const SEPARATOR = /^[/-]$/
const PARTS_MAX = 24

/** The number at a token, or after "No.": "352", "2/TSAG", "7/LCCE/79", "2022-036". */
export function numberFrom(tokens: Tokens, index: number): Range | null {
  const { word } = tokens
  let from = index
  if (word[from] === '(') return null
  if (/^[#№]$/.test(word[from] ?? '') || isWordOfAny(tokens, 'number-word', from)) {
    from++
    while (/^[.°\u00ba:]$/.test(word[from] ?? '')) from++
  }
  const to = endOfRun(tokens, from)
  return tokens.kind.slice(from, to).includes(KINDS.number) ? { from, to } : null
}

/** Numbers, capitals and the strokes between them, nothing else between. */
function endOfRun(tokens: Tokens, from: number): number {
  const { kind, gap, word } = tokens
  let to = from
  for (let at = from; at < from + PARTS_MAX && at < tokens.count; at++) {
    if (at > from && gap[at] !== GAPS.none) break
    if (kind[at] === KINDS.sign) {
      if (!SEPARATOR.test(word[at] ?? '') || at === from) break
      continue
    }
    const isNumber = kind[at] === KINDS.number
    const isTail =
      !isNumber &&
      at > from &&
      kind[at - 1] === KINDS.number &&
      !(at - 2 >= from && kind[at - 2] === KINDS.word)
    if (isTail) break
    if (isNumber ? kind[at - 1] === KINDS.number && at > from : !isCodeWord(tokens, at, from)) break
    to = at + 1
  }
  return to
}

/** All capitals; after a stroke the initials of a person too. */
function isCodeWord(tokens: Tokens, index: number, from: number): boolean {
  const { text, start, end, kind } = tokens
  if (kind[index] !== KINDS.word || !isCapital(tokens, index)) return false
  const printed = text.slice(start[index], end[index])
  if (printed === printed.toUpperCase()) return printed.length < 12
  const isShort = isWordOfAny(tokens, 'amendment-short', index)
  return index > from && printed.length < 6 && tokens.word[index - 1] === '/' && !isShort
}

/** A code is cut before its last number: "7/LCCE" and "79"; a year stays with its number. */
export function splitCode(
  tokens: Tokens,
  { from, to }: Range,
): { series: string; number: string; numberAt: Range } | null {
  const { kind, word } = tokens
  const isNumber = (index: number) => index >= from && kind[index] === KINDS.number
  let first = to - 1
  if (!isNumber(first)) return null
  const isYear = /^(?:(?:19|20)\d\d|\d\d)$/.test(word[first - 2] ?? '')
  if (isNumber(first - 2) && isYear && kind[first - 1] === KINDS.sign && first - 2 > from)
    first -= 2
  const end = kind[first - 1] === KINDS.sign ? first - 1 : first
  const hasWord = kind.slice(from, end).includes(KINDS.word)
  if (!hasWord) return null
  const numberAt = { from: first, to }
  return { series: wordsOf(tokens, { from, to: end }), number: wordsOf(tokens, numberAt), numberAt }
}

/** Codes without a name before them: capitals and numbers with strokes between. */
export function findCodes(tokens: Tokens, range: Range): Range[] {
  const { gap, kind, word } = tokens
  const codes: Range[] = []
  for (let at = range.from; at < range.to; at++) {
    const mayBegin =
      kind[at + 1] === KINDS.sign && gap[at + 1] === GAPS.none && SEPARATOR.test(word[at + 1] ?? '')
    if (
      !mayBegin ||
      kind[at] === KINDS.sign ||
      (gap[at] === GAPS.none && kind[at - 1] === KINDS.sign && word[at - 1] !== ':')
    )
      continue
    const to = endOfRun(tokens, at)
    const kinds = kind.slice(at, to)
    const isCode = kinds.at(-1) === KINDS.number || /^\d{4}/.test(word[at] ?? '')
    if (isCode && kinds.includes(KINDS.word) && kinds.includes(KINDS.number) && to - at > 2) {
      codes.push({ from: at, to })
      // the next may begin right after it, on the next line
      at = to - 1
    }
  }
  return codes
}
