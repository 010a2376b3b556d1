import { clausesAfter } from './clauses'
import { type Found, type Letter, type Scope, statementsOf } from '../values/letter/index'

import {
  holderOf,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
} from '../text/tokens/index'

/** How far the list may be from the word for an objective. */
const LEAD_MAX = 24

/** Reads the points listed after the words for objectives, each on its line or run together: "(a) …; (b) …". */
export function readObjectives(letter: Letter, scope: Scope): Found<string>[] {
  for (const { words, sentence } of statementsOf(letter, scope, 'objectives')) {
    const from = startOfList(letter, words.to)
    const items =
      from === null
        ? clausesAfter(letter, words, sentence)
        : itemsFrom(letter, from, limitOf(letter, from))
    if (items.length > 1) return items.map((item) => foundOf(letter, item))
  }
  return []
}

function foundOf({ tokens }: Letter, item: Range): Found<string> {
  return { value: wordsOf(tokens, item), spans: [spanOf(tokens, item)] }
}

/** The first point after a colon, or in the sentence itself. */
function startOfList({ tokens, body }: Letter, from: number): number | null {
  const end = Math.min(from + LEAD_MAX, body.to)
  for (let index = from; index < end; index++) {
    if (endOfBullet(tokens, index, true) > index) return index
    if (tokens.word[index] === '.' && tokens.gap[index + 1] !== GAPS.none) return null
  }
  return null
}

/** A list ends with its numbered paragraph; one without a number may continue below a blank line. */
function limitOf({ paragraphs, body }: Letter, from: number): number {
  const own = holderOf(paragraphs, { from, to: from + 1 })
  return own && own.number !== null && own.textFrom < from ? own.to : body.to
}

function itemsFrom({ tokens, marks }: Letter, from: number, limit: number): Range[] {
  const ends = new PointEnds(tokens, limit)
  const items: Range[] = []
  let index = from
  while (index < limit) {
    const first = endOfBullet(tokens, index, true)
    if (first === index) break
    let to = ends.of(first)
    index = to + (tokens.word[to] === '.' ? 1 : 0)
    while (to > first && (/^[;,.]$/.test(tokens.word[to - 1] ?? '') || marks.at('and', to - 1)))
      to--
    if (to > first) items.push({ from: first, to })
  }
  return items
}

/** Finds where an item ends. Keeps the last result for items within it, so that each token is read one time. */
class PointEnds {
  private readonly tokens: Tokens
  private readonly limit: number
  private from = 0
  private to = 0

  constructor(tokens: Tokens, limit: number) {
    this.tokens = tokens
    this.limit = limit
  }

  of(first: number): number {
    if (first >= this.limit || isEndOfList(this.tokens, first)) return first
    if (first < this.from || first >= this.to) {
      this.from = first
      this.to = first + 1
      while (this.to < this.limit && !this.isEnd(this.to)) this.to++
    }
    return this.to
  }

  private isEnd(index: number): boolean {
    return opensItem(this.tokens, index) || isEndOfList(this.tokens, index)
  }
}

function opensItem(tokens: Tokens, index: number): boolean {
  return endOfBullet(tokens, index, false) > index
}

/** A stop that ends a sentence, or a blank line before words that are no point. */
function isEndOfList(tokens: Tokens, index: number): boolean {
  if (tokens.gap[index] === GAPS.blankLine && tokens.gap[index - 1] !== undefined) {
    if (endOfBullet(tokens, index - 1, true) !== index) return true
  }
  if (tokens.word[index] !== '.') return false
  const isNumber = tokens.kind[index + 1] === KINDS.number
  // A numbered heading can follow the last objective without a space: "…
  // materials.3Participation".
  if (isNumber && tokens.gap[index + 2] === GAPS.none && isCapital(tokens, index + 2)) return true
  return (
    tokens.gap[index + 1] !== GAPS.none || tokens.text.charAt(tokens.start[index] ?? 0) === '。'
  )
}

/**
 * The token after a bullet or the letter of a point; the token itself if there is none.
 *
 * @param isAhead - a point is awaited here; elsewhere it must begin a line or follow a semicolon
 */
function endOfBullet(tokens: Tokens, index: number, isAhead: boolean): number {
  const { word, gap, kind } = tokens
  const before = word[index - 1]
  const isLine = (gap[index] ?? 0) >= GAPS.cell
  const isAfterPoint = before === ';' || before === ':'
  if (!isLine && !isAfterPoint && !isAhead && !isAfterClause(tokens, index)) return index
  const own = word[index] ?? ''
  if (own === '-' || own === '·') return isLine || isAfterPoint ? index + 1 : index
  if (own === '(' && word[index + 2] === ')' && isLabel(word[index + 1])) return index + 3
  if (
    word[index + 1] === ')' &&
    isLabel(own) &&
    (isLine || isAfterPoint || isAfterClause(tokens, index))
  )
    return index + 2
  if (own === '.' && kind[index + 1] === KINDS.number && isLine) return index + 2
  const isNumbered =
    kind[index] === KINDS.number &&
    /^[.-]$/.test(word[index + 1] ?? '') &&
    gap[index + 2] !== GAPS.none
  return isNumbered && (isLine || isAfterPoint) ? index + 2 : index
}

/** Whether a label follows another item in the sentence: ", (b)", "and (c)". */
function isAfterClause({ word }: Tokens, index: number): boolean {
  return word[index] === '(' || word[index - 1] === ',' || word[index + 1] === ')'
}

/** Whether a word can be the label of an item: "a", "ii", "3". */
function isLabel(word: string | undefined): boolean {
  return word !== undefined && /^(?:\p{L}|[IVX]{1,4}|\d{1,2})$/iu.test(word)
}
