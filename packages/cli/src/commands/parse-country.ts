import { findCountry, listCountries, WORDINGS } from '@u4ssc/domain/words/languages'
import leven from 'leven'
import { UsageError } from '../usage/index'

const ALL = Object.values(WORDINGS)
/** Letters that may differ for a country to be suggested. */
const MAX_TYPOS = 2

/**
 * Returns the code of a country from its code, or from its name in one of the six languages.
 *
 * @throws UsageError for an unknown name, with the country that is written like it
 */
export function parseCountry(given: string): string {
  const country = findCountry(given, ALL)
  if (country !== null) return country
  const near = nearest(given)
  const advice = near
    ? `Did you mean ${near}?`
    : 'Enter its name, for example Colombia, or its two-letter code, for example CO.'
  throw new UsageError(`--country ${given}: This is not a known country. ${advice}`)
}

function nearest(given: string): string | undefined {
  const [first] = listCountries(WORDINGS.en)
    .map(({ name }) => ({ name, distance: leven(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= MAX_TYPOS)
    .sort((a, b) => a.distance - b.distance)
  return first?.name
}
