import { GAPS, isCapital, KINDS, type Range, type Tokens } from './tokens'
import abbreviations from './abbreviations.json' with { type: 'json' }
import { hasNoCase, isHan } from './script'
import { wordListOf } from './word-list'

/** After these a stop ends nothing: "9.30 a.m. Geneva time", "No. 5", "Mr. Lee", "г. Женева". */
const ABBREVIATIONS = wordListOf(abbreviations['ends-nothing'])

/** The same before a number: "Mon. 7 Dec. 2026", "7 дек. 2026 г.". */
const CALENDAR_ABBREVIATIONS = wordListOf(abbreviations['ends-nothing-before-number'])

/** Cuts a range into sentences, bullets and clauses between semicolons. */
export function sentencesOf(tokens: Tokens, { from, to }: Range): Range[] {
  const sentences: Range[] = []
  let first = from
  for (let index = from; index < to; index++) {
    if (index > first && opensSentence(tokens, index)) {
      sentences.push({ from: first, to: index })
      first = index
    }
  }
  if (first < to) sentences.push({ from: first, to })
  return sentences
}

function opensSentence(tokens: Tokens, index: number): boolean {
  const { word, gap, kind } = tokens
  // Most tokens are on the line of a word
  if (kind[index - 1] === KINDS.word && (gap[index] ?? 0) < GAPS.line) return false
  const before = word[index - 1]
  if (gap[index] === GAPS.blankLine) return true
  if (gap[index] === GAPS.line && opensPoint(tokens, index)) return true
  if (before === ';') return !isInBracket(tokens, index)
  if (before === '!' || before === '?') return gap[index] !== GAPS.none || isHan(tokens, index)
  if (before !== '.') return false
  if (isHan(tokens, index) || tokens.text.charAt(tokens.start[index - 1] ?? 0) === '。') return true
  if (gap[index] === GAPS.none || ABBREVIATIONS.has(word[index - 2])) return false
  const isNumber = kind[index] === KINDS.number
  if (isNumber && CALENDAR_ABBREVIATIONS.has(word[index - 2])) return false
  const isInitial = (word[index - 2] ?? '').length === 1 && kind[index - 2] === KINDS.word
  if (isInitial && gap[index - 1] === GAPS.none) return false
  return mayBeginSentence(tokens, index)
}

function mayBeginSentence(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind[index]
  if (kind === KINDS.number || kind === KINDS.url || kind === KINDS.email) return true
  return kind === KINDS.sign
    ? tokens.word[index] !== ','
    : isCapital(tokens, index) || hasNoCase(tokens, index)
}

/** No bracket that holds a semicolon is longer: "(fellowships@itu.int; fax +41 22 730 5778)". */
const BRACKET_REACH = 12

function isInBracket({ word }: Tokens, index: number): boolean {
  const before = word.slice(Math.max(0, index - BRACKET_REACH), index)
  const after = word.slice(index, index + BRACKET_REACH)
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  const closed = after.indexOf(')')
  return isOpen && closed >= 0 && !after.slice(0, closed).includes('(')
}

/** A bullet on a new line. */
function opensPoint({ word, gap }: Tokens, index: number): boolean {
  const sign = word[index]
  return (sign === '-' || sign === '·') && gap[index + 1] !== GAPS.none
}
