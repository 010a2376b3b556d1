import { mayBeginName } from './find-place'
import { lastWord, type Range, type Tokens, wordsOf } from './text/tokens'

/** "Heinrich von Stephan hall" */
export function isParticle(tokens: Tokens, index: number): boolean {
  // "в Московском государственном университете"
  const isOfName = /^(?:von|van|der|bin|ibn|[а-я]{4,}(?:ом|ой|ый|ая|ого))$/.test(
    tokens.word[index] ?? '',
  )
  return isOfName && mayBeginName(tokens, index - 1)
}

/** "l'Hôtel 2 Février de Lomé (Togo)": a country in brackets says that the city is no part of the name. */
export function withoutCity(tokens: Tokens, { from, to }: Range, city: string): number {
  // "مدينة الثقافة بتونس"
  if (city !== '' && to - from > 1 && wordsOf(tokens, { from: to - 1, to }) === `ب${city}`)
    return to - 1
  const open = lastWord(tokens, '(', { from, to })
  if (open < 0 || city === '' || tokens.word[to - 1] !== ')') return to
  let start = open
  while (start > from && !wordsOf(tokens, { from: start, to: open }).startsWith(city)) start--
  const joint = start - 1
  const isJoint = /^(?:de|d|a|in|of|en|в)$/.test(tokens.word[joint] ?? '')
  const isHotel = tokens.word.slice(from, joint).includes('hotel')
  return isJoint && isHotel && joint > from + 1 ? joint : to
}
