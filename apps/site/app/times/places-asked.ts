import { findCity, normalizeZone } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import * as z from 'zod'
import type { I18n } from '../i18n/i18n'
import { MAX_PEOPLE } from '../form-limits'
import { listPlaces } from './places'

const MAX_PLACES = 24
const PeopleSchema = z.coerce.number().int().min(1).max(MAX_PEOPLE)

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

/** Cities to show, and the name in the text field if no city has it. */
export interface PlacesAsked {
  readonly zones: readonly string[]
  /** Number of participants in each of them; 1 if the address has none. */
  readonly people: readonly number[]
  readonly unknownCity: string | null
}

/**
 * Returns the zones in an address, each once, with the city in the text field; otherwise a default
 * list with the zones of the meeting and of the visitor.
 */
export function placesAsked(
  i18n: I18n,
  search: URLSearchParams,
  ...own: readonly (string | null | undefined)[]
): PlacesAsked {
  const city = search.get('city')?.trim() ?? ''
  const added = city === '' ? undefined : zoneOfCity(i18n, city)
  const given = search.getAll('people')
  const removed = search.get('without')
  const people = new Map<string, number>()
  for (const [index, place] of [...search.getAll('place'), added ?? ''].entries()) {
    const zone = normalizeZone(place)
    if (zone === null || zone === removed || people.has(zone) || people.size === MAX_PLACES)
      continue
    people.set(zone, PeopleSchema.safeParse(given[index]).data ?? 1)
  }
  if (people.size === 0)
    for (const zone of [...own.flatMap((each) => each ?? []), ...SEATS]) people.set(zone, 1)
  return {
    zones: [...people.keys()],
    people: [...people.values()],
    unknownCity: city !== '' && added === undefined ? city : null,
  }
}

/** Finds a city by its name in the list of suggestions, then by any name that is known. */
function zoneOfCity(i18n: I18n, city: string): string | undefined {
  const listed = listPlaces(i18n)
    .flatMap(({ places }) => places)
    .find(({ name }) => i18n.isSameName(name, city))
  return listed?.zone ?? findCity(city, PLACE_LANGUAGES)?.zone
}
