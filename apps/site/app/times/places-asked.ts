import { normalizeZone } from '@u4ssc/domain/timezones'

const MAX_PLACES = 24

/** Seats of the United Nations and of its regional commissions. */
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

/** Returns the zones in an address, each once; otherwise a default list with the visitor's zone. */
export function placesAsked(search: URLSearchParams, yours: string | null): string[] {
  const asked = search
    .getAll('place')
    .flatMap((place) => normalizeZone(place) ?? [])
    .slice(0, MAX_PLACES)
  const shown = asked.length > 0 ? asked : [...SEATS, ...(yours === null ? [] : [yours])]
  return [...new Set(shown)]
}
