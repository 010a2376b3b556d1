import { expect, it } from 'vitest'
import { nameCity } from './name-city'
import { PLACE_LANGUAGES, ar, fr, ru, zh } from './languages/index'

it.each([
  [ar, 'جنيف'],
  [fr, 'Genève'],
  [ru, 'Женева'],
  [zh, '日内瓦'],
])('Geneva has its name in each language', (language, name) => {
  expect(nameCity('Geneva', language)).toBe(name)
})

it('a city may be given in any language', () => {
  expect(nameCity('Женева', fr, PLACE_LANGUAGES)).toBe('Genève')
})

it('a city nobody knows keeps the name it was given', () => {
  expect(nameCity('Atlantis', zh)).toBe('Atlantis')
})
