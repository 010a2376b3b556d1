import { mayBeginName, placeAt } from '../../values/places/place-mention'
import type { Letter } from '../../values/letter/index'
import {
  lastBorder,
  afterIn,
  GAPS,
  lastWord,
  type Range,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'
import { isWord, isWordOfAny, wordsOfKind } from '../../text/vocabulary/index'

/** A shorter word is no adjective. */
const ADJECTIVE_MIN = 5

/** Whether a word belongs to a name without a capital: "Heinrich von Stephan hall". */
export function isParticle(letter: Letter, index: number): boolean {
  const { tokens } = letter
  // Russian adjectives in the name of a building: "в Московском государственном университете".
  const isAdjective =
    isWord(letter, 'building-adjective', index) && (tokens.word[index] ?? '').length > ADJECTIVE_MIN
  const isOfName = isAdjective || isWordOfAny(tokens, 'building-particle', index)
  return isOfName && mayBeginName(tokens, index - 1)
}

/**
 * A country in brackets says that the city is no part of the name: "l'Hôtel 2 Février de Lomé
 * (Togo)".
 */
export function withoutCity(letter: Letter, { from, to }: Range, city: string): number {
  const { tokens } = letter
  // The city after an Arabic name has the preposition as its first letter: "مدينة الثقافة بتونس".
  if (city !== '' && to - from > 1 && wordsOf(tokens, { from: to - 1, to }) === afterIn(city))
    return to - 1
  if (city === '') return to
  const isBracket = tokens.word[to - 1] === ')'
  const open = isBracket ? lastWord(tokens, '(', { from, to }) : to
  if (open < 0) return to
  let start = open
  while (start > from && !wordsOf(tokens, { from: start, to: open }).startsWith(city)) start--
  const joint = start - 1
  const isJoint = isWord(letter, 'before-city', joint)
  const named = wordsOfKind(letter.vocabulary, 'named-by-city')
  const isNamed = tokens.word.slice(from, joint).some(named.has)
  return isJoint && isNamed && joint > from + 1 ? joint : to
}

/** Where the city is named again, the building is named after it: "深圳会展中心（中国深圳）". */
export function isSaidAgain(letter: Letter, name: string | null, at: number): boolean {
  const { tokens } = letter
  const again = tokens.word[at] === '(' ? placeAt(letter, at + 1, at + BRACKET_MAX) : null
  return name !== null && again?.name === name
}

/** No place in brackets is longer. */
const BRACKET_MAX = 12

/** On a long line the next one continues the name: "at ITU | Headquarters". */
export function isWrapped(tokens: Tokens, index: number): boolean {
  return (
    tokens.gap[index] === GAPS.line && index - lastBorder(tokens, index - 1, GAPS.cell) > LONG_LINE
  )
}

const LONG_LINE = 7
