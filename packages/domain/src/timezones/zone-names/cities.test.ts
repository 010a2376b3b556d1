import { expect, it } from 'vitest'
import { cityName } from './cities'
import { PLACE_LANGUAGES, ar, fr, ru, zh } from '../languages/index'

it.each([
  [ar, 'جنيف'],
  [fr, 'Genève'],
  [ru, 'Женева'],
  [zh, '日内瓦'],
])('Geneva has its name in each language', (language, name) => {
  expect(cityName('Geneva', language)).toBe(name)
})

it('a city can be given in any language', () => {
  expect(cityName('Женева', fr, PLACE_LANGUAGES)).toBe('Genève')
})

it('an unknown city keeps the given name', () => {
  expect(cityName('Atlantis', zh)).toBe('Atlantis')
})
