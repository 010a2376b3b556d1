import { CITY_RECORDS } from './city-records'
import { foldName } from '../fold-name'

export interface City {
  readonly city: string
  readonly country: string
  readonly zone: string
  /** Other places of that name which keep another time: empty when the name is enough. */
  readonly ambiguousWith: readonly { readonly country: string; readonly zone: string }[]
}

/** A city as the records have it. */
export interface CityRecord {
  readonly city: string
  readonly country: string
  readonly zone: string
  readonly aliases: readonly string[]
  /** A better-known city has the same name. */
  readonly isNamesake: boolean
}

const byName = new Map<string, City>()

/**
 * Finds a city by its name or one of its other names, whatever the case and the diacritics.
 *
 * The best-known bearer of the name is found; when there are others with another time, they are
 * listed, and the caller decides whether the name alone is enough.
 *
 * @returns `undefined` for a name the package does not know
 * @example
 * findCity('Genève') // => { city: 'Geneva', country: 'CH', zone: 'Europe/Zurich', ambiguousWith: [] }
 */
export function findCity(name: string): City | undefined {
  if (byName.size === 0) indexCities()
  return byName.get(foldName(name))
}

function indexCities(): void {
  const records = parseCities()
  for (const { city, country, zone, aliases, isNamesake } of records) {
    if (isNamesake) continue
    const ambiguousWith = records
      .filter((other) => other.isNamesake && other.city === city)
      .map(({ country, zone }) => ({ country, zone }))
    for (const name of [city, ...aliases])
      byName.set(foldName(name), { city, country, zone, ambiguousWith })
  }
}

/** Every city of the records, in their order. */
export function parseCities(): CityRecord[] {
  let area = ''
  return CITY_RECORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [where = '', names] = line.split(':')
      if (names === undefined) area = where
      return names === undefined ? [] : parseLine(area, where, names.split('|'))
    })
}

function parseLine(area: string, where: string, names: readonly string[]): CityRecord[] {
  const [country = '', named] = where.split(' ')
  const cities = names.map((words) => words.replace('*', '').split('='))
  const zone = `${area}/${named ?? zoneNamedAfter(cities[0]?.[0] ?? '')}`
  return cities.map(([city = '', ...aliases], index) => {
    return { city, country, zone, aliases, isNamesake: names[index]?.startsWith('*') === true }
  })
}

/** The tz database writes a city without accents, and with a low line for a blank. */
function zoneNamedAfter(city: string): string {
  return city.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '_')
}
