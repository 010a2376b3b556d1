import type { Letter } from '../document/index'
import { KINDS, type Range } from '../tokens/index'

/** A name without the signs, numbers and small words at its ends. */
export function trimmed(letter: Letter, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && isLoose(letter, first)) first++
  while (last > first && (isLoose(letter, last - 1) || letter.marks.at('preposition', last - 1)))
    last--
  // An adverb before the verb is not part of the name: "the Network (INBO) jointly organize".
  if (letter.tokens.word[last - 2] === ')' && last - 1 > first) last--
  return { from: first, to: last }
}

function isLoose({ tokens, marks }: Letter, index: number): boolean {
  return (
    isLooseSign(tokens, index) ||
    marks.at('article', index) !== null ||
    marks.at('and', index) !== null
  )
}

/** A number, or a sign that is neither bracket nor quote. */
function isLooseSign({ kind, word }: Letter['tokens'], index: number): boolean {
  if (kind[index] === KINDS.number) return true
  return kind[index] === KINDS.sign && !/^[()"]$/.test(word[index] ?? '')
}
