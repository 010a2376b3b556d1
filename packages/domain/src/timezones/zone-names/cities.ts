import { foldName } from '../../fold-name'
import type { PlaceLanguage } from '../languages/language'
import { CITY_RECORDS } from './city-records'

/** A city with its country and zone. */
export interface City {
  readonly city: string
  readonly country: string
  readonly zone: string
  /** Other cities with this name and another time; empty if the name is unique. */
  readonly ambiguousWith: readonly { readonly country: string; readonly zone: string }[]
}

/** A city in the records. */
export interface CityRecord {
  readonly city: string
  readonly country: string
  readonly zone: string
  readonly aliases: readonly string[]
  /** Whether a better-known city has the same name. */
  readonly isNamesake: boolean
}

const indexes = new Map<string, ReadonlyMap<string, City>>()

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
  const folded = foldName(name)
  for (const table of ['', ...languages.map(({ cities }) => cities)]) {
    const city = (indexes.get(table) ?? indexCities(table)).get(folded)
    if (city) return city
  }
  return undefined
}

/** Returns the names in a table, or in the records if it has none. */
function indexCities(table: string): ReadonlyMap<string, City> {
  const index = new Map<string, City>()
  const records = parseCities(table)
  for (const { city, country, zone, aliases, isNamesake } of records) {
    if (isNamesake) continue
    const ambiguousWith = records
      .filter((other) => other.isNamesake && other.city === city)
      .map(({ country, zone }) => ({ country, zone }))
    for (const name of table === '' ? [city, ...aliases] : aliases)
      index.set(foldName(name), { city, country, zone, ambiguousWith })
  }
  indexes.set(table, index)
  return index
}

/**
 * Every city of the records, in their order, with its other names: those of the table if there is
 * one.
 */
export function parseCities(table = ''): CityRecord[] {
  const others = new Map(table.split('\n').map((line) => [cityOf(line), line]))
  let area = ''
  return CITY_RECORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [where = '', names] = line.split(':')
      if (names === undefined) area = where
      if (names === undefined) return []
      const cities = parseLine(area, where, names.split('|'))
      return table === '' ? cities : cities.map((city) => renameCity(city, others))
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

/** Returns a city with the names of its line: `Cairo=Le Caire`. Namesakes have none. */
function renameCity(city: CityRecord, lines: ReadonlyMap<string, string>): CityRecord {
  const line = city.isNamesake ? '' : (lines.get(city.city) ?? '')
  return { ...city, aliases: line.split('=').slice(1) }
}

function cityOf(line: string): string {
  return line.slice(0, line.indexOf('='))
}

/** Returns a city name in the form of the tz database: no accents, underscores for spaces. */
function zoneNamedAfter(city: string): string {
  return city.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '_')
}
