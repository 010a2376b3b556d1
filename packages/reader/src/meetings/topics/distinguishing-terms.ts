import type { Letter } from '../../values/letter/index'
import {
  GAPS,
  isCapital,
  KINDS,
  lastWord,
  firstWord,
  type Range,
  type Tokens,
} from '../../text/tokens/index'
import { isInQuotes, type Title } from './title-span'
import { isWord } from '../../text/vocabulary/index'

/** Words that name one of several meetings and no other. */
export interface OwnWords {
  readonly words: readonly string[]
  readonly owner: number
}

/** What a longer title says further on is text. */
const TITLE_MAX = 100

/**
 * Words that distinguish the meetings of a letter: "4B" of "Working Party 4B", "matutina" of "Sesión
 * matutina"; of meetings of different kinds two capital words: "the Study Group", "the Focus Group".
 */
export function ownWords(letter: Letter, titles: readonly Title[]): OwnWords[] {
  const { tokens } = letter
  const all = titles.map((whole) => {
    const title = { ...whole, to: Math.min(whole.to, whole.from + TITLE_MAX) }
    const short = [
      ...runsOf(tokens, title),
      ...pairsOf(tokens, title),
      ...acronymOf(tokens, title),
      ...bodyOf(letter, title).filter(
        (words) => !titles.some((other) => other !== whole && holds(tokens, other, words)),
      ),
    ]
    const names = short.length > 0 ? short : [openingOf(tokens, title), ...kindOf(tokens, title)]
    // a title may say the same again and again
    return new Map(names.map((words) => [words.join(' '), words]))
  })
  return all.flatMap((names, owner) =>
    [...names]
      .filter(([text]) => !all.some((other, at) => at !== owner && other.has(text)))
      .map(([, words]) => ({ words, owner })),
  )
}

/** So many words from the one for the kind tell a name from the others. */
const OPENING = 6

/** The words that a name begins with, from the one for its kind on. */
function openingOf({ word }: Tokens, { noun, to }: Title): string[] {
  return word.slice(noun.from, Math.min(to, noun.from + OPENING))
}

/** A token with a number and without spaces, or next to the word for the kind. */
function runsOf(tokens: Tokens, { from, to, noun }: Title): string[][] {
  const runs: string[][] = []
  for (let start = from; start < to;) {
    let end = start + 1
    while (end < to && tokens.gap[end] === GAPS.none && tokens.kind[end] === KINDS.word) end++
    const isNumbered = tokens.kind[start] === KINDS.number && end > start + 1
    if (isNumbered) runs.push(tokens.word.slice(start, end))
    start = end
  }
  const rest = to - noun.to
  if (rest === 1 && tokens.kind[noun.to] === KINDS.word) runs.push(tokens.word.slice(noun.to, to))
  return runs
}

function pairsOf(tokens: Tokens, { from, to, noun }: Title): string[][] {
  const pairs: string[][] = []
  for (let at = noun.to; at + 1 < to; at++) {
    const isPair = [at, at + 1].every(
      (one) => tokens.kind[one] === KINDS.word && isCapital(tokens, one),
    )
    if (isPair && tokens.gap[at + 1] === GAPS.blank && at >= from && !isInQuotes(tokens, at))
      pairs.push(tokens.word.slice(at, at + 2))
  }
  return pairs
}

/** The body that meets, by its first two words: "Groupe régional" of "Réunion du Groupe régional de …". */
function bodyOf(letter: Letter, { to, noun }: Title): string[][] {
  const { tokens } = letter
  let from = noun.to
  while (from < to && isWord(letter, 'of-body', from)) from++
  const isBody = from > noun.to && from + 1 < to && isCapital(tokens, from)
  const isNamed = tokens.kind[from + 1] === KINDS.word && !isWord(letter, 'of-body', from + 1)
  return isBody && isNamed ? [tokens.word.slice(from, from + 2)] : []
}

/**
 * Returns the words before the number of a title: "Study Group" of "Study Group 6"; none without a
 * number.
 */
function kindOf({ word, kind, gap }: Tokens, { from, to }: Title): string[][] {
  let end = from
  while (end < to && kind[end] === KINDS.word && (gap[end] === GAPS.blank || end === from)) end++
  return end - from > 1 && kind[end] === KINDS.number ? [word.slice(from, end)] : []
}

function holds(tokens: Tokens, { from, to }: Title, words: readonly string[]): boolean {
  return placesOf(tokens, words, { from, to: Math.min(to, from + TITLE_MAX) }).length > 0
}

/** Returns the acronym in brackets after a title: "(RPM-AMS)", "(MEPC 75)". */
function acronymOf(tokens: Tokens, { from, to }: Title): string[][] {
  const { word, gap, text, start } = tokens
  const open = lastWord(tokens, '(', { from, to })
  const close = open < 0 ? -1 : firstWord(tokens, ')', { from: open, to })
  if (close < 0) return []
  const words = word.slice(open + 1, close)
  const isOne = words.every((_, at) => at === 0 || gap[open + 1 + at] === GAPS.none)
  const isCapitals = /^[A-ZА-ЯÀ-Þ]{2}/.test(text.slice(start[open + 1], start[close]))
  return isOne && isCapitals && words.join('').length > 2 ? [words] : []
}

/** Where words stand in a range. */
export function placesOf({ word }: Tokens, words: readonly string[], { from, to }: Range): Range[] {
  const places: Range[] = []
  const [first = ''] = words
  for (let at = word.indexOf(first, from); at >= 0 && at < to; at = word.indexOf(first, at + 1)) {
    if (words.every((one, index) => word[at + index] === one))
      places.push({ from: at, to: at + words.length })
  }
  return places
}
