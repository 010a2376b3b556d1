import { describe, expect, it } from 'vitest'
import { membershipOf } from '../eligibility/index'
import { LANGUAGES } from '../scalars'
import { countryName, listCountries } from './index'

describe('countryName', () => {
  it('says the names of the United Nations in English', () => {
    expect(countryName('KR', 'en')).toBe('Republic of Korea')
    expect(countryName('CI', 'en')).toBe("Côte d'Ivoire")
    expect(countryName('TR', 'en')).toBe('Türkiye')
  })

  it.each([
    ['ar', 'كولومبيا'],
    ['es', 'Colombia'],
    ['fr', 'Colombie'],
    ['ru', 'Колумбия'],
    ['zh', '哥伦比亚'],
  ] as const)('names Colombia in %s', (language, name) => {
    expect(countryName('CO', language)).toBe(name)
  })

  it.each(['', 'Colombia', 'co', '__proto__'])('gives %j back, which is no code', (code) => {
    expect(countryName(code, 'en')).toBe(code)
  })
})

describe('listCountries', () => {
  it.each(LANGUAGES)('lists every code that memberships answer for, in %s', (language) => {
    const countries = listCountries(language)
    expect(countries).toHaveLength(250)
    expect(new Set(countries.map(({ name }) => name)).size).toBe(250)
    for (const { code, name } of countries) {
      expect(name).not.toBe(code)
      expect(membershipOf(code, '2021-12-07').standing).not.toBe('unknown')
    }
  })

  it('is in alphabetical order, accents aside', () => {
    const names = listCountries('en').map(({ name }) => name)
    expect(names.indexOf('Åland Islands')).toBeLessThan(names.indexOf('Albania'))
    expect(names.slice(0, 2)).toEqual(['Afghanistan', 'Åland Islands'])
    expect(names.at(-1)).toBe('Zimbabwe')
  })
})
