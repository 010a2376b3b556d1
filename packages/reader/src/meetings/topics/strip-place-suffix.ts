import { findCityNamed } from '../../values/places/city-named'
import { countryAt } from '../../values/places/country-name'
import { placeAt } from '../../values/places/place-mention'
import type { Letter } from '../../values/letter/index'
import { beginningIn } from '../../text/tokens/index'
import {
  GAPS,
  isCapital,
  KINDS,
  lastWord,
  type Range,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'
import type { Words } from './title-span'
import { hasNoCase, isHan } from '../../text/tokens/index'

/** Where a name ends when the places after its last commas or line ends are left out. */
export function withoutPlaces(letter: Letter, { from, to }: Range): number {
  const { tokens, marks, dates } = letter
  let end = trimEnd(letter, from, to)
  const isDated = beginningIn(dates, { from: to, to: to + 5 }).length > 0
  for (let count = 0; count < 3; count++) {
    const start = startOfLastPart(tokens, from, end)
    const part = { from: start, to: withoutBracket(tokens, start, end) }
    if (start <= from || marks.first('meeting', part)) break
    const isLeftOut =
      isMonth(tokens, part) || (isDated && mayBePlace(letter, part)) || isPlace(letter, part)
    if (!isLeftOut) break
    end = trimEnd(letter, from, start)
  }
  return withoutPlaceInline(letter, from, end, isDated)
}

/** Returns true for a month and a year without a day: "May 2017". */
function isMonth({ word, kind }: Tokens, { from, to }: Range): boolean {
  const year = to - from > 1 && to - from < 4 && kind[from] === KINDS.word ? word[from + 1] : ''
  return /^(?:19|20)\d\d$/.test(year ?? '')
}

/**
 * Returns the end of a title without the place in its last words: "Workshop on water in Geneva", or
 * a city glued on by joined lines.
 */
function withoutPlaceInline(letter: Letter, from: number, to: number, isDated: boolean): number {
  const { tokens, marks } = letter
  const last = withoutBracket(tokens, from, to)
  for (let start = last - 1; start > from && start >= last - 4; start--) {
    if (!isCapital(tokens, start)) break
    const isLed = marks.at('preposition', start - 1) !== null
    const isLoose = isDated && !isCapital(tokens, start - 1) && !isShortWord(tokens, start - 1)
    if ((isLed || isLoose) && isPlace(letter, { from: start, to: last }))
      return trimEnd(letter, from, isLed ? start - 1 : start)
  }
  return to
}

function isShortWord({ word, kind }: Tokens, index: number): boolean {
  return kind[index] === KINDS.word && (word[index]?.length ?? 0) <= 3
}

/** Without the commas, brackets and small words at its end. */
function trimEnd({ tokens, marks }: Words, from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    const last = tokens.word[end - 1] ?? ''
    const isSmall = /^[,;:(\-./]$/.test(last) || isLoneWord(marks, end - 1)
    if (!isSmall) return end
    end--
  }
  return end
}

function isLoneWord(marks: Letter['marks'], index: number): boolean {
  return (['preposition', 'article', 'and'] as const).some(
    (sense) => marks.at(sense, index)?.to === index + 1,
  )
}

/** Returns the end of a name without its country in brackets: "Abidjan (Côte d'Ivoire)". */
function withoutBracket(tokens: Tokens, from: number, to: number): number {
  const open = tokens.word[to - 1] === ')' ? lastWord(tokens, '(', { from, to }) : -1
  return open > from ? open : to
}

/** After the last comma, semicolon or line end outside brackets. */
function startOfLastPart(tokens: Tokens, from: number, to: number): number {
  const { word, gap } = tokens
  for (let index = withoutBracket(tokens, from, to) - 1; index > from; index--) {
    if (word[index] === ')' || word[index] === '"' || word[index] === '(') return from
    if (word[index - 1] === ',' || word[index - 1] === ';') return index
    if ((gap[index] ?? 0) >= GAPS.cell) return index
  }
  return from
}

const PLACE_TOKENS_MAX = 5

/** A few capitalized words; in a script without capitals, a few words. */
function mayBePlace({ tokens, marks }: Letter, { from, to }: Range): boolean {
  if (to - from > PLACE_TOKENS_MAX || marks.first('and', { from, to })) return false
  for (let index = from; index < to; index++) {
    const isName =
      tokens.kind[index] !== KINDS.word ||
      isCapital(tokens, index) ||
      hasNoCase(tokens, index) ||
      (index > from && (tokens.word[index]?.length ?? 0) <= 3)
    if (!isName || tokens.kind[index] === KINDS.number) return false
  }
  return true
}

export function isPlace(letter: Letter, range: Range): boolean {
  const { tokens } = letter
  if (range.to - range.from > PLACE_TOKENS_MAX || range.to <= range.from) return false
  if (countryAt(letter, range.from)?.to === range.to) return true
  // A Chinese name can have its country first: "中国无锡".
  if (isHan(tokens, range.from) && placeAt(letter, range.from, range.to)?.to === range.to)
    return true
  return findCityNamed(letter, wordsOf(tokens, range)) !== null
}
