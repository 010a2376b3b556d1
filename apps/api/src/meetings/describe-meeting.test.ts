import { expect, it } from 'vitest'
import { describeVenue } from './describe-meeting'

const VENUE = { name: 'Popov Room', city: 'Geneva', country: 'CH' }

it('a venue names its city and country in each language, and only the parts that are stated', () => {
  expect(describeVenue(VENUE, 'en')).toEqual(['Popov Room', 'Geneva', 'Switzerland'])
  expect(describeVenue(VENUE, 'fr')).toEqual(['Popov Room', 'Genève', 'Suisse'])
  expect(describeVenue({ ...VENUE, name: null, city: null }, 'es')).toEqual(['Suiza'])
  expect(describeVenue(null, 'en')).toEqual([])
})
