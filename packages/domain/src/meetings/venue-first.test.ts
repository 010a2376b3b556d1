import { describe, expect, it } from 'vitest'
import { isVenueFirst, mapOfVenue } from './venue-first'

const venue = { name: 'Popov Room', city: 'Geneva', country: 'CH' }

describe('the order of the venue’s and the visitor’s time', () => {
  it.each([
    ['a meeting on site', 'physical', null, true],
    ['a meeting online', 'virtual', null, false],
    ['a meeting on site and online, for a person on site', 'hybrid', 'on-site', true],
    ['a meeting on site and online, for a person online', 'hybrid', 'online', false],
    ['a meeting on site and online, for a visitor', 'hybrid', null, true],
    ['a meeting with a venue and no stated format', null, null, true],
  ] as const)('is right for %s', (_, mode, format, isFirst) => {
    expect(isVenueFirst({ mode, venue }, format)).toBe(isFirst)
  })

  it('starts with the visitor’s time if neither format nor venue is known', () => {
    expect(isVenueFirst({ mode: null, venue: null })).toBe(false)
    expect(isVenueFirst({ mode: 'hybrid', venue: null })).toBe(false)
  })
})

describe('the map of a venue', () => {
  it('is the one that the organizers set', () => {
    const map = 'https://www.openstreetmap.org/#map=17/46.2209/6.1372'
    const practicalInformation = { map, gettingThere: null, visa: null, accommodation: null }
    expect(mapOfVenue({ venue, practicalInformation })).toBe(map)
  })

  it('is a search for the venue, or nothing without a venue', () => {
    expect(mapOfVenue({ venue })).toBe(
      'https://www.openstreetmap.org/search?query=Popov+Room%2C+Geneva%2C+CH',
    )
    expect(mapOfVenue({ venue: null })).toBeNull()
  })
})
