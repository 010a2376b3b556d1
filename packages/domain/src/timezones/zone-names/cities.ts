import { foldName } from '../../fold-name'
import type { PlaceLanguage } from '../languages/language'
import { CITY_RECORDS } from './city-records'
import { assertList, assertObject, assertText } from '../../wrong-argument'

/** A city with its country and zone. */
export interface City {
  readonly city: string
  readonly country: string
  readonly zone: string
  /** Other cities with this name and another time; empty if the name is unique. */
  readonly ambiguousWith: readonly { readonly country: string; readonly zone: string }[]
}

/** A city in the records. */
interface CityRecord {
  readonly city: string
  readonly country: string
  readonly zone: string
  readonly aliases: readonly string[]
  /** Whether a better-known city has the same name. */
  readonly isNamesake: boolean
}

/** Names of cities in a language, by their English name. */
type CityNames = PlaceLanguage['cities']

const indexes = new Map<CityNames | undefined, ReadonlyMap<string, City>>()

/**
 * Finds a city by its name, in any supported script, case and with or without diacritics.
 *
 * The best-known bearer of the name is found; when there are others with another time, they are
 * listed, and the caller decides whether the name alone is enough. Names are those in English and
 * in the city's own language, and those of the languages given, from
 * `@u4ssc/domain/timezones/languages`.
 *
 * @returns `undefined` for a name the package does not know
 * @example
 * findCity('Genève') // => { city: 'Geneva', country: 'CH', zone: 'Europe/Zurich', ambiguousWith: [] }
 * findCity('Аддис-Абеба', PLACE_LANGUAGES).city // => 'Addis Ababa'
 */
export function findCity(name: string, languages: readonly PlaceLanguage[] = []): City | undefined {
  assertText(name, 'name')
  assertList(languages, 'languages')
  const folded = foldName(name)
  for (const names of [undefined, ...languages.map(({ cities }) => cities)]) {
    const city = (indexes.get(names) ?? indexCities(names)).get(folded)
    if (city) return city
  }
  return undefined
}

/** Returns the cities by their names in a language, or by those of the records. */
function indexCities(given: CityNames | undefined): ReadonlyMap<string, City> {
  const index = new Map<string, City>()
  const records = parseCities(given)
  for (const { city, country, zone, aliases, isNamesake } of records) {
    if (isNamesake) continue
    const ambiguousWith = records
      .filter((other) => other.isNamesake && other.city === city)
      .map(({ country, zone }) => ({ country, zone }))
    for (const name of given === undefined ? [city, ...aliases] : aliases)
      index.set(foldName(name), { city, country, zone, ambiguousWith })
  }
  indexes.set(given, index)
  return index
}

/**
 * Returns every city of the records, in their order, with its other names, or with its names in a
 * language. Cities that share the name of a better-known one have none in a language.
 */
export function parseCities(given?: CityNames): CityRecord[] {
  const records = parseRecords()
  if (given === undefined) return records
  return records.map((record) => {
    const names = record.isNamesake ? [] : (given[record.city] ?? [])
    return { ...record, aliases: [names].flat() }
  })
}

function parseRecords(): CityRecord[] {
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

/** Returns a city name in the form of the tz database: no accents, underscores for spaces. */
function zoneNamedAfter(city: string): string {
  return city.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '_')
}

/**
 * Returns the name of a city in a language; the input can be in any language.
 *
 * @param languages - those the name may be given in, besides English and the city's own
 * @returns the name as given where the package does not know the city, or no other name of it
 * @example
 * // import { ru } from '@u4ssc/domain/timezones/languages'
 * cityName('Geneva', ru) // => 'Женева'
 * cityName('Atlantis', ru) // => 'Atlantis'
 */
export function cityName(
  name: string,
  language: PlaceLanguage,
  languages: readonly PlaceLanguage[] = [],
): string {
  assertObject(language, 'language', 'a language of timezones/languages')
  assertObject(language.cities, 'language.cities')
  const city = findCity(name, languages)
  if (!city) return name
  const [known] = [language.cities[city.city] ?? []].flat()
  return known ?? name
}
