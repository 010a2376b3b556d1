import { findCityNamed } from '../../values/places/city-named'
import { isFormer } from './phrase-context'
import { mayBeginName, placeAt } from '../../values/places/place-mention'
import type { Letter } from '../../values/letter/index'
import { type Scope, statementsOf } from '../../values/letter/index'
import {
  firstWord,
  GAPS,
  isArabicOrHan,
  nextBorder,
  type Range,
  wordsOf,
} from '../../text/tokens/index'
import { isOfVenue, labelAround } from './venue-label'

/** No name is longer. */
const NAME_MAX = 12

/** The cell next to a label, up to its first comma: "地点 / 上海世博中心". */
export function labelledVenue(letter: Letter, scope: Scope): Range | null {
  const { tokens } = letter
  const [label] = (['venue-label', 'venue'] as const)
    .flatMap((sense) => statementsOf(letter, scope, sense))
    .flatMap(({ words }) => labelAround(letter, words) ?? [])
    .filter((own) => isOfVenue(letter, own))
  if (!label) return null
  const from = label.to
  const to = nextBorder(tokens, from, GAPS.cell)
  const comma = firstWord(tokens, ',', { from, to })
  const name = { from, to: comma < 0 ? to : comma }
  const isName = mayBeginName(tokens, tokens.word[from] === '"' ? from + 1 : from)
  if (findCityNamed(letter, wordsOf(tokens, name))) return null
  return isName && to - from <= 2 * NAME_MAX ? name : null
}

/**
 * Capitals that are no noun of a building, before a city: "at the Golden Tulip Barbizon,
 * Maastricht".
 */
export function nameBeforePlace(letter: Letter, scope: Scope): Range | null {
  const { tokens, marks } = letter
  let last: Range | null = null
  for (const { words, sentence } of statementsOf(letter, scope, 'takes-place')) {
    // Text after a later verb of a sentence is also after its first
    if (sentence === last) continue
    last = sentence
    for (const lead of marks.within('in', { from: words.from, to: sentence.to })) {
      const from = marks.at('article', lead.to)?.to ?? lead.to
      let to = from
      const end = Math.min(sentence.to, from + NAME_MAX)
      while (to < end && mayBeginName(tokens, to) && tokens.gap[to] === GAPS.blank) to++
      const isLong = from > lead.to && to - from > 1 && to - from < NAME_MAX
      // A name of several words before a city is a venue: "at the Gran Melia Arusha".
      if (isLong && isCity(letter, to - 1)) return { from, to }
      const isName = isLong && tokens.word[to] === ','
      if (!isName || isArabicOrHan(tokens, from) || marks.first('meeting', { from, to })) continue
      if (isFormer(letter, sentence, from) || !isBeforeCity(letter, to + 1, sentence.to)) continue
      return { from, to }
    }
  }
  return null
}

/** From the comma before a street to the one after it. */
const STREET_MAX = 7

function isCity(letter: Letter, at: number): boolean {
  return placeAt(letter, at, at + 1)?.city != null
}

/** A city right after the comma, or after one more: ", Nusa Dua, Bali, Indonesia". */
function isBeforeCity(letter: Letter, from: number, to: number): boolean {
  const comma = firstWord(letter.tokens, ',', { from, to: Math.min(to, from + STREET_MAX) })
  return [from, comma + 1].some((at) => at > 0 && placeAt(letter, at, to)?.city != null)
}
