import {
  lastBorder,
  nextBorder,
  editTokens,
  GAPS,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { wordsOfAny } from '../../text/vocabulary/index'

/** Tokens from the beginning in which a summary of the first page and the page itself begin. */
const COPY_REACH = 1500

/** Words in a row that no letter repeats by chance in its first lines. */
const COPY_WORDS_MIN = 10

/** Tokens from the beginning in which words that come again must begin: later ones are a subject. */
const COPY_FROM_MAX = 40

/** So many words of a viewer are a notice. */
const VIEWER_WORDS_MIN = 2

/** The tokens without a summary above the letter; the same tokens if there is none. */
export function withoutRepeatedPage(tokens: Tokens): Tokens {
  const page = findRepeatedPage(tokens)
  return page ? editTokens(tokens, [page]) : tokens
}

/**
 * A summary above the letter that repeats its first words: the first page on one line with the
 * text of a document viewer below it, or a title that is cut short.
 */
function findRepeatedPage(tokens: Tokens): Range | null {
  const copy = findCopy(tokens)
  if (!copy) return null
  const { firstTo, second } = copy
  if (hasViewerText(tokens, { from: firstTo, to: second }))
    return { from: 0, to: lastBorder(tokens, second, GAPS.line) }
  const line = nextBorder(tokens, 0, GAPS.line)
  return firstTo <= line && line <= second && isCutShort(tokens, line)
    ? { from: 0, to: line }
    : null
}

interface Copy {
  /** Where the words that come twice end for the first time. */
  readonly firstTo: number
  /** Where they begin for the second time. */
  readonly second: number
}

/** The first words near the beginning that come again. */
function findCopy({ word, count }: Tokens): Copy | null {
  const places = new Map<string, number>()
  const limit = Math.min(count, COPY_REACH) - COPY_WORDS_MIN
  for (let at = 0; at <= limit; at++) {
    const words = word.slice(at, at + COPY_WORDS_MIN).join(' ')
    const first = places.get(words)
    if (first === undefined && at < COPY_FROM_MAX) places.set(words, at)
    if (first === undefined) continue
    if (at >= first + COPY_WORDS_MIN) return { firstTo: endOfCopy(word, first, at), second: at }
  }
  return null
}

function endOfCopy(word: readonly string[], first: number, second: number): number {
  let length = 0
  while (first + length < second && word[first + length] === word[second + length]) length++
  return first + length
}

function hasViewerText({ word }: Tokens, { from, to }: Range): boolean {
  const found = new Set(word.slice(from, to).filter(wordsOfAny('viewer-word').has))
  return found.size >= VIEWER_WORDS_MIN
}

function isCutShort({ word }: Tokens, line: number): boolean {
  const end = word.slice(Math.max(0, line - 4), line)
  return end.includes('…') || end.join('').includes('...')
}
