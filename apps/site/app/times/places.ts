import { zoneNames } from '../words/dates'
import { say } from '../words/say'

/** Names of cities the zone database writes otherwise: without accents, or as they were once called. */
const NAMES: Readonly<Record<string, string>> = {
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
  'Europe/Zurich': 'Geneva',
  'America/Godthab': 'Nuuk',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
  UTC: 'UTC',
}

/** The city a zone is named after. @example placeName('America/New_York') // => 'New York' */
export function placeName(zone: string): string {
  return NAMES[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

export interface PlaceGroup {
  readonly region: string
  readonly places: readonly { readonly zone: string; readonly name: string }[]
}

let groups: readonly PlaceGroup[] | undefined

/** The places a visitor may choose, by region of the world and then by name. */
export function listPlaces(): readonly PlaceGroup[] {
  groups ??= groupPlaces(zoneNames())
  return groups
}

function groupPlaces(zones: readonly string[]): PlaceGroup[] {
  const regions = new Map<string, { zone: string; name: string }[]>()
  for (const zone of zones) {
    const [region = ''] = zone.split('/')
    if (!zone.includes('/') || region === 'Etc') continue
    const places = regions.get(region) ?? []
    places.push({ zone, name: placeName(zone) })
    regions.set(region, places)
  }
  const named = [...regions].map(([region, places]) => ({
    region,
    places: places.sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }))
  return [...named, { region: say('place.other-zones'), places: [{ zone: 'UTC', name: 'UTC' }] }]
}
