import { isCountry } from '../assert-scalars'
import { foldName } from '../fold-name'
import { listCountries } from './country-name'
import { assertWording, type Wording } from './wording'

/**
 * Returns the code of a country or area from its code, or from its name in one of the languages;
 * case, marks and punctuation do not count.
 *
 * @returns null for any other text
 * @throws RangeError for what is no wording
 * @example
 * findCountry('Kenya', [WORDINGS.en]) // => 'KE'
 * findCountry('cote d ivoire', [WORDINGS.fr]) // => 'CI'
 * findCountry('perou', [WORDINGS.es, WORDINGS.fr]) // => 'PE'
 * findCountry('Geneva', [WORDINGS.en]) // => null
 */
export function findCountry(text: string, wordings: readonly Wording[]): string | null {
  for (const wording of wordings) assertWording(wording)
  const code = text.trim().toUpperCase()
  if (isCountry(code)) return code
  const wanted = foldName(text)
  const named = wordings
    .flatMap((wording) => listCountries(wording))
    .find(({ name }) => foldName(name) === wanted)
  return named?.code ?? null
}
