import type { Letter } from '../document/index'
import { startsLine } from '../tokens/index'
import { positionAt } from '../tokens/index'
import { GAPS, isCapital, KINDS, type Range, type Tokens } from '../tokens/index'

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
export function afterLead({ tokens, marks }: Letter, { from, to }: Range): number {
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
  const comma = PURPOSE.test(word[start] ?? '') ? word.indexOf(',', start) : -1
  if (comma > 0 && comma + 1 < to) start = comma + 1
  for (let at = start + 1; at + 1 < to; at++)
    if (THAT.test(word[at] ?? '') && INFORMED.test(word[at - 1] ?? '')) return at + 1
  return start
}

/** "3 Contributions", and on the next line "Contributions shall be received …". */
function isUnderHeading(tokens: Tokens, from: number, index: number): boolean {
  const { gap, kind } = tokens
  const isLine = gap[index] === GAPS.line && index > from && index - from < HEADING_MAX
  const { word } = tokens
  const isSaidAgain = [word[index], word[index + 1]].includes(word[from])
  const isAlone = index - from === 1 && startsLine(tokens, from)
  const isHeading = kind[from - 1] === KINDS.number || isSaidAgain || isAlone
  return isLine && isHeading && isCapital(tokens, index)
}

/** "(iv)"; longer text in brackets is the name of the text before it. */
const LABEL_MAX = 4

const HEADING_MAX = 5

/** A heading ran into its text: "ContributionsContributions should …". */
export function isGluedWord(tokens: Tokens, index: number): boolean {
  const { gap, kind } = tokens
  const isWord = kind[index] === KINDS.word && kind[index - 1] === KINDS.word
  return isWord && gap[index] === GAPS.none && isCapital(tokens, index)
}

/**
 * Polite openings before the fact: "I am pleased to inform you that the period … has been extended
 * to …".
 */
const INFORMED = /^(?:you|delegations|informer|informarle|informarles|comunicarle|comunicarles)$/
const THAT = /^(?:that|que)$/
const PURPOSE = /^(?:to|for|in|as|if|further|following|pour|afin|si|para|с|для|чтобы|если|为|如)$/

function isBorder(
  { tokens, hours, dates }: Letter,
  start: number,
  index: number,
  cutsAtComma: boolean,
): boolean {
  const { word, kind } = tokens
  if (kind[index] === KINDS.url || kind[index] === KINDS.email || word[index] === '(') return true
  if (word[index] === ':' && tokens.gap[index + 1] !== GAPS.none) return true
  if (begins(dates, index) || begins(hours, index)) return true
  if (index > start && FURTHER.get(word[index] ?? '')?.has(word[index + 1] ?? '')) return true
  if (word[index] !== ',' || index === start) return false
  return cutsAtComma || begins(hours, index + 1)
}

/**
 * Words that continue the description of the action: "Case studies | of up to four slides", "proposals | for inclusion in …".
 */
const FURTHER = new Map([
  ['of', new Set(['up'])],
  ['for', new Set(['inclusion', 'both'])],
  ['para', new Set(['ambos', 'ambas'])],
  ['для', new Set(['обоих', 'обеих'])],
])

function begins(list: readonly Range[], index: number): boolean {
  return list[positionAt(list, index)]?.from === index
}

/** The number of a paragraph: "6 Registration". */
function isPointNumber(tokens: Tokens, index: number): boolean {
  const isNext = tokens.kind[index + 1] === KINDS.word && isCapital(tokens, index + 1)
  return tokens.kind[index] === KINDS.number && isNext && (tokens.gap[index] ?? 0) >= GAPS.line
}

function isLooseStart({ tokens }: Letter, index: number): boolean {
  const { kind, word } = tokens
  const own = word[index] ?? ''
  if (isPointNumber(tokens, index)) return true
  if (kind[index] === KINDS.number) return word[index + 1] === ')' || word[index - 1] === '.'
  return kind[index] === KINDS.word ? AND_WORDS.has(own) : own !== '"'
}

/** Signs, and words that only lead to what was cut off. */
function isLooseEnd({ tokens, marks }: Letter, index: number): boolean {
  const { kind, word } = tokens
  if (kind[index] === KINDS.number) return false
  const isWord = kind[index] === KINDS.word
  return isWord
    ? LOOSE.has(word[index] ?? '') || marks.at('for', index) !== null
    : word[index] !== '"'
}

export const AND_WORDS = new Set('and et y e и 和 及 و that que'.split(' '))
const LOOSE = new Set([
  ...AND_WORDS,
  'at',
  'a',
  'in',
  'en',
  'в',
  '在',
  '于',
  'في',
  'than',
  'من',
  'عن',
])

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
