import { CITIES, NAMESAKES, type CityRecord } from './city-records'
import { foldName } from '../fold-name'

export interface City {
  readonly city: string
  readonly country: string
  readonly zone: string
  /** Other places of that name which keep another time: empty when the name is enough. */
  readonly ambiguousWith: readonly { readonly country: string; readonly zone: string }[]
}

const byName = new Map<string, CityRecord>()

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
  if (byName.size === 0) CITIES.forEach(index)
  const record = byName.get(foldName(name))
  if (!record) return undefined

  const [city, country, zone] = record
  const ambiguousWith = (NAMESAKES[city] ?? []).map(([country, zone]) => ({ country, zone }))
  return { city, country, zone, ambiguousWith }
}

function index(record: CityRecord): void {
  const [city, , , ...aliases] = record
  for (const name of [city, ...aliases]) byName.set(foldName(name), record)
}
