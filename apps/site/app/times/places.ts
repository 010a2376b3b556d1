import type { Language } from '@u4ssc/domain'
import { zoneLabel } from '@u4ssc/domain/timezones'
import { zoneNames } from '../i18n/dates'
import type { I18n } from '../i18n/i18n'

/** English names of cities that the zone database writes without accents or by a former name. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'America/Asuncion': 'Asunción',
  'America/Bogota': 'Bogotá',
  'America/Cancun': 'Cancún',
  'America/Sao_Paulo': 'São Paulo',
  'America/Cordoba': 'Córdoba',
  'America/Argentina/Cordoba': 'Córdoba',
  'Africa/Sao_Tome': 'São Tomé',
  'Africa/Lome': 'Lomé',
  'Africa/Ndjamena': 'N’Djamena',
  'Asia/Calcutta': 'Kolkata, Delhi',
  'Asia/Kolkata': 'Kolkata, Delhi',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Asia/Shanghai': 'Beijing, Shanghai',
  'Atlantic/Faeroe': 'Tórshavn',
  'Europe/Kiev': 'Kyiv',
  'America/Godthab': 'Nuuk',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
}

/** CLDR lists a zone under its first name. */
const CLDR_ZONES: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Yangon': 'Asia/Rangoon',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Europe/Kyiv': 'Europe/Kiev',
  'America/Nuuk': 'America/Godthab',
  'America/Argentina/Buenos_Aires': 'America/Buenos_Aires',
  'America/Argentina/Cordoba': 'America/Cordoba',
  'Atlantic/Faroe': 'Atlantic/Faeroe',
  'Pacific/Kanton': 'Pacific/Enderbury',
  'Pacific/Pohnpei': 'Pacific/Ponape',
  'Pacific/Chuuk': 'Pacific/Truk',
}

/** Returns the city of a zone. @example placeName(i18n, 'America/New_York') // => 'New York' */
export function placeName(i18n: I18n, zone: string): string {
  if (zone === 'Europe/Zurich') return i18n.t('time-zone.geneva')
  const label = zoneLabel(zone)
  if (label.startsWith('UTC')) return label
  const english = ENGLISH_NAMES[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return cityOfZone(i18n.zoneCities, CLDR_ZONES[zone] ?? zone) ?? english
}

export interface PlaceGroup {
  readonly region: string
  readonly places: readonly { readonly zone: string; readonly name: string }[]
}

const REGIONS = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
] as const

const known = new Map<Language, readonly PlaceGroup[]>()

/** Returns the cities a visitor can choose, by region and name. */
export function listPlaces(i18n: I18n): readonly PlaceGroup[] {
  const groups = known.get(i18n.language) ?? groupPlaces(i18n, zoneNames())
  known.set(i18n.language, groups)
  return groups
}

/** Parts of countries and stations that nobody enters as a city. */
const UNUSUAL = /^(Antarctica|Arctic)\/|^America\/(Indiana|Kentucky|North_Dakota)\//

/** Returns the cities that a text field suggests: fewer than it understands. */
export function suggestPlaces(i18n: I18n): PlaceGroup['places'] {
  return listPlaces(i18n)
    .flatMap(({ places }) => places)
    .filter(({ zone }) => !UNUSUAL.test(zone))
}

function groupPlaces(i18n: I18n, zones: readonly string[]): PlaceGroup[] {
  const named = REGIONS.map((region) => ({
    region: i18n.t(`time-zone.region-${region}`),
    places: zones
      .filter((zone) => zone.startsWith(`${region}/`))
      .map((zone) => ({ zone, name: placeName(i18n, zone) }))
      .sort((a, b) => i18n.compareNames(a.name, b.name)),
  })).filter(({ places }) => places.length > 0)
  const others = {
    region: i18n.t('time-zone.other-zones'),
    places: [{ zone: 'UTC', name: 'UTC' }],
  }
  return [...named, others]
}

/**
 * Returns the city of a zone in a language other than English, from CLDR.
 *
 * @param cities - of the language
 * @returns `undefined` if CLDR has no name
 * @example
 * cityOfZone(i18nFor('ru').zoneCities, 'America/Bogota') // => 'Богота'
 */
function cityOfZone(cities: unknown, zone: string): string | undefined {
  let part = cities
  for (const name of [...zone.split('/'), 'exemplarCity']) part = partOf(part, name)
  return typeof part === 'string' ? part : undefined
}

function partOf(branch: unknown, name: string): unknown {
  if (typeof branch !== 'object' || branch === null) return undefined
  return Object.entries(branch).find(([key]) => key === name)?.[1]
}
