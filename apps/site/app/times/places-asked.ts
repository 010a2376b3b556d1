import { normalizeZone } from '@u4ssc/domain/timezones'

const PLACES_MAX = 24

/** Seats of the United Nations and of its regional commissions, around the world. */
const SEATS = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Santiago',
  'Europe/Zurich',
  'Africa/Nairobi',
  'Asia/Beirut',
  'Asia/Bangkok',
  'Asia/Tokyo',
  'Pacific/Auckland',
]

/** The zones that an address names, each once; else some around the world, and the visitor's. */
export function placesAsked(search: URLSearchParams, yours: string | null): string[] {
  const asked = search
    .getAll('place')
    .flatMap((place) => normalizeZone(place) ?? [])
    .slice(0, PLACES_MAX)
  const shown = asked.length > 0 ? asked : [...SEATS, ...(yours === null ? [] : [yours])]
  return [...new Set(shown)]
}
