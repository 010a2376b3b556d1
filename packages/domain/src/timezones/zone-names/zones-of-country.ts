import { assertCountry } from '../../assert-scalars'
import { ZONE_RECORDS } from './zone-records'

const byCountry = new Map<string, readonly string[]>()

/**
 * Returns the time zones of a country or area, that of the capital first.
 *
 * Names are from zone.tab in tzdb 2026f; an old runtime may not know the newest ones.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @returns empty for a code without zones (uninhabited islands)
 * @throws RangeError for what is no country
 * @example
 * zonesOf('EC') // => ['America/Guayaquil', 'Pacific/Galapagos']
 */
export function zonesOf(country: string): readonly string[] {
  assertCountry(country)
  return zonesByCountry().get(country) ?? []
}

/** Lists all countries and areas that have zones. */
export function zonesByCountry(): ReadonlyMap<string, readonly string[]> {
  if (byCountry.size > 0) return byCountry
  let area = ''
  for (const line of ZONE_RECORDS.trim().split('\n')) {
    const [country = '', ...names] = line.split(' ')
    if (names.length === 0) area = country
    const zones = names.map((name) => `${area}/${name}`)
    if (zones.length > 0) byCountry.set(country, [...(byCountry.get(country) ?? []), ...zones])
  }
  return byCountry
}
