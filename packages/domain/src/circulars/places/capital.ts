import { foldName } from '../../fold-name'
import { type City, zonesOf } from '../../timezones/index'
import { countryCodes } from '../model/index'

let capitals: ReadonlyMap<string, City> | undefined

/**
 * A city that gives its name to the first zone of its country, which is the capital's: "Tallinn",
 * "Port Moresby". A zone that is named like its country names no city.
 */
export function findCapital(name: string): City | undefined {
  capitals ??= indexCapitals()
  return capitals.get(foldName(name))
}

function indexCapitals(): ReadonlyMap<string, City> {
  const index = new Map<string, City>()
  const countries = new Intl.DisplayNames('en', { type: 'region' })
  for (const country of countryCodes()) {
    const [zone = ''] = zonesOf(country)
    const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const folded = foldName(city)
    if (!foldName(countries.of(country) ?? '').startsWith(folded))
      index.set(folded, { city, country, zone, ambiguousWith: [] })
  }
  return index
}
