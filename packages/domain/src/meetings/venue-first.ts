import { assertObject } from '../wrong-argument'
import type { Meeting } from './meeting'

/** The part of a `Meeting` that `isVenueFirst` needs. */
export type PlacedMeeting = Pick<Meeting, 'mode' | 'venue'>

/**
 * Returns true if the venue and its time come first for a person, and the time at home second. That
 * is so unless the meeting or the person is online.
 *
 * @param format - how the person attends; `null` if unknown
 * @example
 * isVenueFirst({ mode: 'hybrid', venue: null }, 'on-site') // => true
 * isVenueFirst({ mode: 'hybrid', venue: null }, 'online') // => false
 * isVenueFirst({ mode: 'virtual', venue: null }) // => false
 */
export function isVenueFirst(
  meeting: PlacedMeeting,
  format: 'on-site' | 'online' | null = null,
): boolean {
  assertObject(meeting, 'meeting')
  const { mode, venue } = meeting
  if (mode === 'virtual' || format === 'online') return false
  if (mode === 'physical' || format === 'on-site') return true
  return (venue?.name ?? venue?.city ?? null) !== null
}

/**
 * Returns the web address of a map of the venue: the one that the organizers give, otherwise a
 * search on OpenStreetMap; `null` without a venue.
 *
 * @example
 * mapOfVenue({ venue: { name: null, city: 'Geneva', country: 'CH' } }) // => 'https://www.openstreetmap.org/search?query=Geneva%2C+CH'
 */
export function mapOfVenue(
  meeting: Pick<Meeting, 'venue' | 'practicalInformation'>,
): string | null {
  assertObject(meeting, 'meeting')
  const { venue, practicalInformation } = meeting
  const map = practicalInformation?.map ?? null
  if (map !== null) return map
  const query = [venue?.name, venue?.city, venue?.country].filter(Boolean).join(', ')
  if (query === '') return null
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query }).toString()}`
}
