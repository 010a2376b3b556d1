import type { Letter } from '../../values/letter/index'
import {
  startsLine,
  positionAt,
  GAPS,
  isCapital,
  isGluedWord,
  KINDS,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** More tokens than this are a sentence and name nothing. */
const DUE_MAX = 16

/** Words without labels, bullets and numbers of points before them, and brackets and addresses after. */
export function trimDue(letter: Letter, { from, to }: Range, cutsAtComma = true): Range | null {
  const { kind } = letter.tokens
  let start = from
  while (start < to && isLooseStart(letter, start)) start++
  let end = start
  while (end < to && !isBorder(letter, start, end, cutsAtComma)) end++
  while (end > start && isLooseEnd(letter, end - 1)) end--
  const isNamed = kind.slice(start, end).includes(KINDS.word)
  const max = letter.language === 'zh' ? 2 * DUE_MAX : DUE_MAX
  return isNamed && end - start <= max ? { from: start, to: end } : null
}

/** Where what a clause says begins: after labels, numbers of points and "In order to …,". */
export function afterLead(letter: Letter, { from, to }: Range): number {
  const { tokens, marks } = letter
  const { word, gap, kind } = tokens
  let start = marks.at('due-after', from)?.to ?? from
  for (let index = start; index + 1 < to; index++) {
    const isLabel =
      (word[index] === ':' &&
        kind[index + 1] !== KINDS.url &&
        !(marks.at('for', index + 1) && marks.first('modal', { from, to: index }))) ||
      (word[index] === ')' && word[index - 2] === '(' && (word[index - 1] ?? '').length < LABEL_MAX)
    if (isLabel) start = index + 1
    else if (isUnderHeading(tokens, from, index)) start = index
    else if (index > from && (gap[index] === GAPS.blankLine || isGluedWord(tokens, index)))
      start = index
  }
  const comma = isWord(letter, 'opens-purpose', start) ? word.indexOf(',', start) : -1
  if (comma > 0 && comma + 1 < to) start = comma + 1
  // Polite openings before the fact: "I am pleased to inform you that the period …"
  for (let at = start + 1; at + 1 < to; at++)
    if (isWord(letter, 'that', at) && isWord(letter, 'informed', at - 1)) return at + 1
  return start
}

/**
 * Returns true if a line begins the text below its heading: "Contributions shall be received …"
 * under "3 Contributions".
 */
function isUnderHeading(tokens: Tokens, from: number, index: number): boolean {
  const { gap, kind } = tokens
  const isLine = gap[index] === GAPS.line && index > from && index - from < HEADING_MAX
  const { word } = tokens
  const isSaidAgain = [word[index], word[index + 1]].includes(word[from])
  const isAlone = index - from === 1 && startsLine(tokens, from)
  const isHeading = kind[from - 1] === KINDS.number || isSaidAgain || isAlone
  return isLine && isHeading && isCapital(tokens, index)
}

/**
 * Item labels in brackets have fewer characters than this: "(iv)". Longer text in brackets belongs
 * to the words before it.
 */
const LABEL_MAX = 4

const HEADING_MAX = 5

function isBorder(
  { tokens, marks, hours, dates }: Letter,
  start: number,
  index: number,
  cutsAtComma: boolean,
): boolean {
  const { word, kind } = tokens
  if (kind[index] === KINDS.url || kind[index] === KINDS.email || word[index] === '(') return true
  if (word[index] === ':' && tokens.gap[index + 1] !== GAPS.none) return true
  if (begins(dates, index) || begins(hours, index)) return true
  if (index > start && marks.at('describes', index)) return true
  if (word[index] !== ',' || index === start) return false
  return cutsAtComma || begins(hours, index + 1)
}

function begins(list: readonly Range[], index: number): boolean {
  return list[positionAt(list, index)]?.from === index
}

/** Returns true if a token is a paragraph number: "6 Registration". */
function isPointNumber(tokens: Tokens, index: number): boolean {
  const isNext = tokens.kind[index + 1] === KINDS.word && isCapital(tokens, index + 1)
  return tokens.kind[index] === KINDS.number && isNext && (tokens.gap[index] ?? 0) >= GAPS.line
}

function isLooseStart(letter: Letter, index: number): boolean {
  const { tokens } = letter
  const { kind, word } = tokens
  if (isPointNumber(tokens, index)) return true
  if (kind[index] === KINDS.number) return word[index + 1] === ')' || word[index - 1] === '.'
  return kind[index] === KINDS.word ? isWord(letter, 'joins', index) : word[index] !== '"'
}

/** Signs, and words that only lead to what was cut off. */
function isLooseEnd(letter: Letter, index: number): boolean {
  const { tokens, marks } = letter
  const { kind, word } = tokens
  if (kind[index] === KINDS.number) return false
  return kind[index] === KINDS.word
    ? isWord(letter, 'joins', index) ||
        isWord(letter, 'loose-end', index) ||
        marks.at('for', index) !== null
    : word[index] !== '"'
}

/** Skips words for the purpose before a label: "for the submission of". */
export function skipFor({ marks, tokens }: Letter, { from, to }: Range): Range {
  let start = from
  while (start < to) {
    const next = marks.at('for', start)?.to ?? (tokens.word[start] === "'" ? start + 1 : start)
    if (next === start) break
    start = next
  }
  return { from: Math.min(start, to), to }
}
