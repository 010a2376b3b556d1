import { findCity, isZone } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { UsageError } from './usage-error'

/** The time zone that somebody means who types its name, or that of a city. */
export function zoneNamed(given: string, option: string): string {
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
