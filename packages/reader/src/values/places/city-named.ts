import { foldName } from '@u4ssc/domain/internal'
import { type City, findCity } from '@u4ssc/domain/timezones'
import type { Letter } from '../letter/index'
import type { Tokens } from '../../text/tokens/index'

/** What a letter names over and over is looked for once. */
const asked = new WeakMap<Tokens, Map<string, City | null>>()

/** The city that a letter calls by a name, in its language or in English. */
export function findCityNamed({ tokens, vocabulary }: Letter, name: string): City | null {
  const known = asked.get(tokens)
  const answer = known?.get(name)
  if (answer !== undefined) return answer
  const folded = foldName(name)
  const city = findCity(folded, vocabulary.places) ?? null
  if (known) known.set(name, city)
  else asked.set(tokens, new Map([[name, city]]))
  return city
}
