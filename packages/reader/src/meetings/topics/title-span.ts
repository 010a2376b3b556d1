import type { Letter } from '../../values/letter/index'
import type { Range, Tokens } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** The name of a meeting in a letter. */
export interface Title extends Range {
  /** The word that says what kind of meeting it is. */
  readonly noun: Range
}

export type Words = Pick<Letter, 'tokens' | 'marks' | 'vocabulary'>

/** What two mentions of a noun have in common: its first letters, or its first two Han characters. */
export function stemAt({ word }: Tokens, { from, to }: Range): string {
  return word
    .slice(from, Math.min(to, from + 2))
    .join('')
    .slice(0, 5)
}

export function skipSmallWords(words: Words, from: number, to: number): number {
  const { tokens, marks } = words
  let at = from
  while (at < to) {
    const word = marks.at('article', at) ?? marks.at('preposition', at) ?? marks.at('and', at)
    const isLink = /^[:,-]$/.test(tokens.word[at] ?? '') || isWord(words, 'of', at)
    if (!word && !isLink) return at
    at = word ? word.to : at + 1
  }
  return at
}

export function isInQuotes({ word }: Tokens, index: number): boolean {
  let count = 0
  for (let at = index - 1; at >= 0 && at > index - 20; at--) if (word[at] === '"') count++
  return count % 2 === 1
}
