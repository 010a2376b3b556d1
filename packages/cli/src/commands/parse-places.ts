import { findCity, isZone } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { findCountry, listCountries, WORDINGS } from '@u4ssc/domain/words/languages'
import { nearestOf, UsageError } from '../usage/index'

/**
 * Returns the time zone for the name of a zone or of a city.
 *
 * @throws UsageError for an unknown or ambiguous name
 */
export function parseZone(given: string, option: string): string {
  if (isZone(given)) return given
  const city = findCity(given, PLACE_LANGUAGES)
  if (!city)
    throw new UsageError(
      `--${option} ${given}: This is not a time zone or a known city. Enter an IANA time zone, for example America/Bogota, or a city, for example Tokyo.`,
    )
  if (city.ambiguousWith.length === 0) return city.zone
  const zones = [city.zone, ...city.ambiguousWith.map(({ zone }) => zone)]
  throw new UsageError(
    `--${option} ${given}: Several cities have this name. Enter one of their time zones: ${zones.join(', ')}.`,
  )
}

const ALL = Object.values(WORDINGS)

/**
 * Returns the code of a country from its code, or from its name in one of the six languages.
 *
 * @throws UsageError for an unknown name, with the country that is written like it
 */
export function parseCountry(given: string): string {
  const country = findCountry(given, ALL)
  if (country !== null) return country
  const names = listCountries(WORDINGS.en).map(({ name }) => name)
  const near = nearestOf(given, names)
  const advice = near
    ? `Did you mean ${near}?`
    : 'Enter its name, for example Colombia, or its two-letter code, for example CO.'
  throw new UsageError(`--country ${given}: This is not a known country. ${advice}`)
}
