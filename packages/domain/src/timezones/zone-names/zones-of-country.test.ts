import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { abbreviations } from './abbreviations'
import { findCity, parseCities } from './cities'
import { ar, PLACE_LANGUAGES, ru, zh } from '../languages/index'
import { isZone } from '../is-zone'
import { zonesByCountry, zonesOf } from './zones-of-country'

const UNINHABITED = ['BV', 'HM']

describe('zonesOf', () => {
  it('gives the zone of the capital first', () => {
    expect(zonesOf('CO')).toEqual(['America/Bogota'])
    expect(zonesOf('EC')).toEqual(['America/Guayaquil', 'Pacific/Galapagos'])
    expect(zonesOf('US')[0]).toBe('America/New_York')
  })

  it('gives none for uninhabited islands', () => {
    for (const code of UNINHABITED) expect(zonesOf(code)).toEqual([])
  })

  it('covers the 249 codes of ISO 3166-1 and XK, but for uninhabited islands', () => {
    expect(zonesByCountry().size).toBe(250 - UNINHABITED.length)
  })
})

const records = parseCities()
const cities = records.filter(({ isNamesake }) => !isNamesake)

describe('the tables of zones', () => {
  const named = [
    ...[...zonesByCountry().values()].flat(),
    ...[...abbreviations().values()].flat().flatMap(({ zones }) => zones),
    ...records.map(({ zone }) => zone),
  ]

  it.each([...new Set(named)])('name a zone that exists: %s', (zone) => {
    expect(isZone(zone)).toBe(true)
  })
})

describe('findCity', () => {
  it.each(cities)('finds $city', ({ city, country, zone, aliases }) => {
    for (const name of [city, city.toUpperCase(), ...aliases]) {
      expect(findCity(name)).toMatchObject({ city, country, zone })
    }
  })

  it('gives every city a zone of its own country', () => {
    for (const { country, zone } of records) expect(zonesOf(country)).toContain(zone)
  })

  it('has 307 cities and the names that they share with others', () => {
    expect(cities).toHaveLength(307)
    const names = new Set(cities.map(({ city }) => city))
    expect(records.filter(({ city, isNamesake }) => isNamesake && !names.has(city))).toEqual([])
  })

  it('lists other places with the same city name', () => {
    expect(findCity('geneve')?.ambiguousWith).toEqual([])
    expect(findCity('Cartagena')?.ambiguousWith).toEqual([{ country: 'ES', zone: 'Europe/Madrid' }])
  })

  it.each(PLACE_LANGUAGES)('have names in $language by their English name', (places) => {
    const name = z.string().trim().min(1)
    const schema = z.partialRecord(
      z.enum(cities.map(({ city }) => city)),
      name.or(z.array(name).min(2)),
    )
    expect(schema.parse(places.cities)).toEqual(places.cities)
  })

  it.each(PLACE_LANGUAGES)('finds each city by its name in $language', (places) => {
    const named = parseCities(places.cities).filter(({ aliases }) => aliases.length > 0)
    for (const { city, aliases } of named) {
      for (const name of aliases)
        expect([name, findCity(name, PLACE_LANGUAGES)?.city]).toEqual([name, city])
    }
  })

  it.each([ar, ru, zh])('has all 307 cities in $language', (places) => {
    const unnamed = cities.filter(({ city, aliases }) => {
      const own =
        parseCities(places.cities).find((record) => record.city === city && !record.isNamesake)
          ?.aliases ?? []
      return own.length === 0 && !/[^\u0000-\u024f]/u.test(aliases.join(''))
    })
    expect(unnamed).toEqual([])
  })

  it.each([
    ['أديس أبابا', 'Addis Ababa'],
    ['اديس ابابا', 'Addis Ababa'],
    ['أَدِيس أَبَابَا', 'Addis Ababa'],
    ['القاهره', 'Cairo'],
    ['القـــاهرة', 'Cairo'],
    ['НЬЮ-ЙОРК', 'New York'],
    ['Нью Иорк', 'New York'],
    ['Найроби', 'Nairobi'],
    ['纽约', 'New York'],
    ['金边', 'Phnom Penh'],
    ['Ciudad del Cabo', 'Cape Town'],
    ['Oulan-Bator', 'Ulaanbaatar'],
    ['Kobenhavn', 'Copenhagen'],
    ['İstanbul', 'Istanbul'],
    ['Port d’Espagne', 'Port of Spain'],
  ])('finds %s: %s', (name, city) => {
    expect(findCity(name, PLACE_LANGUAGES)?.city).toBe(city)
  })

  it('finds nothing in a language that was not given', () => {
    expect(findCity('Мехико')).toBeUndefined()
    expect(findCity('Мехико', [ar])).toBeUndefined()
    expect(findCity('Мехико', [ru])?.city).toBe('Mexico City')
  })

  it.each(['', 'Atlantis', 'constructor'])('does not find %j', (name) => {
    expect(findCity(name)).toBeUndefined()
  })
})
