import { expect, it } from 'vitest'
import { LANGUAGES } from '@u4ssc/domain'
import { i18nFor } from '../i18n/i18n'
import { placeName } from './places'
import { placesAsked } from './places-asked'

const ask = (query: string, language: (typeof LANGUAGES)[number] = 'en') =>
  placesAsked(i18nFor(language), new URLSearchParams(query), null)

it.each([
  ['Tokyo', 'Asia/Tokyo'],
  ['bogota', 'America/Bogota'],
  ['Geneva', 'Europe/Zurich'],
  ['Genève', 'Europe/Zurich'],
])('the city %s is added to those in the address', (city, zone) => {
  const query = new URLSearchParams({ place: 'Africa/Nairobi', city })
  expect(ask(query.toString())).toMatchObject({
    zones: ['Africa/Nairobi', zone],
    unknownCity: null,
  })
})

it.each(LANGUAGES)('a city is found by the name that the page suggests, in %s', (language) => {
  const city = placeName(i18nFor(language), 'Asia/Tokyo')
  expect(ask(`place=UTC&city=${encodeURIComponent(city)}`, language).zones).toContain('Asia/Tokyo')
})

it('an unknown city is returned to the visitor, and the other cities stay', () => {
  expect(ask('place=Asia/Tokyo&city=Atlantis')).toEqual({
    zones: ['Asia/Tokyo'],
    people: [1],
    unknownCity: 'Atlantis',
  })
})

it('a city that is already shown is not added again', () => {
  expect(ask('place=Asia/Tokyo&city=Tokyo').zones).toEqual(['Asia/Tokyo'])
})

it('a number of participants belongs to the city at its place in the address', () => {
  const query = 'place=Asia/Tokyo&people=9&place=Nowhere/Town&people=5&place=UTC&people=-1'
  expect(ask(query)).toMatchObject({ zones: ['Asia/Tokyo', 'UTC'], people: [9, 1] })
})

it('a city that was removed is not shown, and the others keep their participants', () => {
  const query = 'place=Asia/Tokyo&people=9&place=UTC&people=3&without=Asia/Tokyo'
  expect(ask(query)).toMatchObject({ zones: ['UTC'], people: [3] })
})
