import { findCity, isZone, resolveZone } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import * as z from 'zod'

/** An IANA zone, an offset, a city or a phrase such as "Geneva time". */
export const zoneInput = z.string().min(1).max(100)

/** Names and offsets that are not abbreviations: runtimes take "IST" for one of its three zones. */
const UNAMBIGUOUS = /\/|^UTC$|^[+-]\d/

/**
 * Returns the zone of a place or phrase; `null` if it has none or several.
 *
 * @param on - date of the times, on which an abbreviation must be in use ("EST" is not in July)
 */
export function findZone(place: string, on: string | undefined): string | null {
  if (UNAMBIGUOUS.test(place) && isZone(place)) return place
  const city = findCity(place, PLACE_LANGUAGES)
  if (city) return city.ambiguousWith.length === 0 ? city.zone : null
  return resolveZone(place, { on, languages: PLACE_LANGUAGES }).zone
}
