import { foldName } from '../../fold-name'
import { zonesByCountry } from './zones-of-country'

/** Names that are not, or no longer, the last part of a zone in zone.tab, as in the tz database. */
const OTHER_NAMES = {
  Asmera: 'Africa/Asmara',
  Calcutta: 'Asia/Kolkata',
  'Coral Harbour': 'America/Atikokan',
  Dacca: 'Asia/Dhaka',
  Enderbury: 'Pacific/Kanton',
  Faeroe: 'Atlantic/Faroe',
  Godthab: 'America/Nuuk',
  Indianapolis: 'America/Indiana/Indianapolis',
  Katmandu: 'Asia/Kathmandu',
  Kiev: 'Europe/Kyiv',
  Louisville: 'America/Kentucky/Louisville',
  Macao: 'Asia/Macau',
  Ponape: 'Pacific/Pohnpei',
  Rangoon: 'Asia/Yangon',
  Saigon: 'Asia/Ho_Chi_Minh',
  Truk: 'Pacific/Chuuk',
}

let index: ReadonlyMap<string, string> | undefined

/**
 * Returns the zone named after a place, "Port Moresby". The names are those of this package, so the
 * answer is the same on every runtime.
 *
 * Stations of Antarctica and the counties of the United States are left out: "Center" or "Davis" in
 * a letter is something else.
 */
export function findZoneNamed(name: string): string | undefined {
  index ??= new Map([
    ...[...zonesByCountry().values()]
      .flat()
      .filter((zone) => !/^(?:Antarctica|America\/(?:Indiana|Kentucky|North_Dakota))\//.test(zone))
      .map((zone) => [placeOf(zone), zone] as const),
    ...Object.entries(OTHER_NAMES).map(([other, zone]) => [foldName(other), zone] as const),
  ])
  return index.get(foldName(name))
}

/** Returns the last part of a zone, folded: "port moresby". */
export function placeOf(zone: string): string {
  return foldName(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '))
}
