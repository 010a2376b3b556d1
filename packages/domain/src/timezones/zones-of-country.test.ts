import { describe, expect, it } from 'vitest'
import { abbreviations } from './abbreviations'
import { findCity, parseCities } from './cities'
import { isZone } from './is-zone'
import { ZONES_BY_COUNTRY } from './zone-records'
import { zonesOf } from './zones-of-country'

describe('zonesOf', () => {
  it('gives the zone of the capital first', () => {
    expect(zonesOf('CO')).toEqual(['America/Bogota'])
    expect(zonesOf('EC')).toEqual(['America/Guayaquil', 'Pacific/Galapagos'])
    expect(zonesOf('US')[0]).toBe('America/New_York')
  })

  it('gives none for uninhabited islands and for codes nobody has', () => {
    for (const code of ['BV', 'HM', 'ZZ', '', '__proto__']) expect(zonesOf(code)).toEqual([])
  })

  it('covers the 249 codes of ISO 3166-1 and XK', () => {
    expect(Object.keys(ZONES_BY_COUNTRY)).toHaveLength(250)
  })
})

const records = parseCities()
const cities = records.filter(({ isNamesake }) => !isNamesake)

describe('the tables of zones', () => {
  const named = [
    ...Object.values(ZONES_BY_COUNTRY).flat(),
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

  it('lies in its own country', () => {
    for (const { country, zone } of records) expect(zonesOf(country)).toContain(zone)
  })

  it('knows 162 cities and what others share a name with them', () => {
    expect(cities).toHaveLength(162)
    const names = new Set(cities.map(({ city }) => city))
    expect(records.filter(({ city, isNamesake }) => isNamesake && !names.has(city))).toEqual([])
  })

  it('says which names others bear', () => {
    expect(findCity('geneve')?.ambiguousWith).toEqual([])
    expect(findCity('Cartagena')?.ambiguousWith).toEqual([{ country: 'ES', zone: 'Europe/Madrid' }])
  })

  it.each(['', 'Atlantis', 'constructor'])('does not know %j', (name) => {
    expect(findCity(name)).toBeUndefined()
  })
})
