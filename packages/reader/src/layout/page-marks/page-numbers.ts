import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

/**
 * Returns the page number at a token with the running text around it, or null: "- 2 -", "-2Should",
 * "Page 2".
 */
export function findPageMark(tokens: Tokens, index: number): Range | null {
  const mark = tokens.word[index] === '-' ? dashedMark(tokens, index) : namedMark(tokens, index)
  if (!mark) return null
  return { from: fromPageFoot(tokens, mark.from), to: toRepeatedHead(tokens, mark.to) }
}

function isPageNumber({ kind, word }: Tokens, index: number): boolean {
  return kind[index] === KINDS.number && (word[index] ?? '').length < 3
}

function dashedMark(tokens: Tokens, index: number): Range | null {
  const { word, gap, kind } = tokens
  const isFree = index === 0 || (gap[index] ?? 0) > GAPS.none
  if (!isFree || !isPageNumber(tokens, index + 1)) return null
  const isTight = gap[index + 1] === GAPS.none
  const isInRange = kind[index - 1] === KINDS.number && !/[./]/.test(word[index - 2] ?? '')
  if (isInRange && !isTight) return null
  if (word[index + 2] === '-' && (gap[index + 2] === GAPS.none) === isTight)
    return { from: index, to: index + 3 }
  const isGlued = isTight && gap[index + 2] === GAPS.none && kind[index + 2] === KINDS.word
  const opens = gap[index + 3] !== GAPS.none && isCapital(tokens, index + 2)
  return isGlued && opens ? { from: index, to: index + 2 } : null
}

/**
 * Returns a page number with a word: "Page 2" alone on a line, or a viewer's "Page 2: …" with the
 * title after it.
 */
function namedMark(tokens: Tokens, index: number): Range | null {
  const { word, gap } = tokens
  if (!isPageNumber(tokens, index + 1)) return null
  const after = index + 2
  if (word[after] === '/') return null
  if (word[after] === ':' && isLineStart(tokens, index))
    return { from: index, to: lineEnd(tokens, after) }
  const isAlone = isLineStart(tokens, after)
  const before = word[index - 1] === ',' ? index - 2 : index
  if (isAlone && isLineStart(tokens, before))
    return { from: previousShortLine(tokens, before), to: after }
  const repeated = repeatedBefore(tokens, index)
  return repeated < index && gap[after] !== GAPS.none ? { from: repeated, to: after } : null
}

function isLineStart({ gap, count }: Tokens, index: number): boolean {
  return index <= 0 || index >= count || (gap[index] ?? 0) >= GAPS.line
}

function lineEnd(tokens: Tokens, index: number): number {
  let to = index
  while (to < tokens.count && (to === index || !isLineStart(tokens, to))) to++
  return to
}

/** The running title above "Page 2": a line with a number, of a few words. */
function previousShortLine(tokens: Tokens, index: number): number {
  let from = index - 1
  while (from > 0 && index - from < 9 && !isLineStart(tokens, from)) from--
  const hasNumber = tokens.kind.slice(from, index).includes(KINDS.number)
  return from > 0 && hasNumber && isLineStart(tokens, from) ? from : index
}

const HEAD_MAX = 70

/** Before a page number: the reference, if it is also in the header of the letter. */
function repeatedBefore(tokens: Tokens, index: number): number {
  for (let from = Math.max(0, index - 9); from < index - 1; from++) {
    if (repeatedLength(tokens, from) >= index - from) return from
  }
  return index
}

/** After a page mark: the same, on the same line or the next. */
function toRepeatedHead(tokens: Tokens, index: number): number {
  const length = repeatedLength(tokens, index)
  const hasNumber = tokens.kind.slice(index, index + length).includes(KINDS.number)
  return length > 1 && hasNumber ? afterAmendment(tokens, index + length) : index
}

/** The running head of an amendment: "Collective letter 2/3 Rev.1". */
function afterAmendment(tokens: Tokens, index: number): number {
  const { word, kind } = tokens
  const isShort = isWordOfAny(tokens, 'amendment-short', index)
  const at = word[index + 1] === '.' ? index + 2 : index + 1
  return isShort && kind[at] === KINDS.number ? at + 1 : index
}

function repeatedLength({ word, text, start }: Tokens, index: number): number {
  let best = 0
  const initial = text.charAt(start[index] ?? 0)
  for (let first = 0; first < Math.min(HEAD_MAX, index - 20); first++) {
    if (text.charAt(start[first] ?? 0) !== initial) continue
    let length = 0
    while (length < 30 && word[first + length] === word[index + length]) length++
    if (length > best) best = length
  }
  return best
}

/** A line of capitals above the mark: the name of the organization. */
function fromPageFoot(tokens: Tokens, index: number): number {
  if (!isLineStart(tokens, index)) return index
  let from = index
  let capitals = 0
  for (let at = index - 1; at > 0 && index - at < 7; at--) {
    const { text, start, end, kind } = tokens
    const printed = text.slice(start[at], end[at])
    if (kind[at] !== KINDS.word || printed !== printed.toUpperCase() || !isCapital(tokens, at))
      break
    capitals++
    if (isLineStart(tokens, at)) {
      from = at
      break
    }
  }
  return capitals > 2 ? from : index
}
