import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { zoneNames } from '../i18n/dates'
import { placeName } from './places'

it.each([
  ['ar', 'بوغوتا'],
  ['en', 'Bogotá'],
  ['es', 'Bogotá'],
  ['fr', 'Bogotá'],
  ['ru', 'Богота'],
  ['zh', '波哥大'],
] as const)('in %s Bogotá is %s', (language, name) => {
  expect(placeName(i18nFor(language), 'America/Bogota')).toBe(name)
})

it('a zone that was renamed keeps its name in every language', () => {
  expect(placeName(i18nFor('ru'), 'Asia/Kathmandu')).toBe('Катманду')
  expect(placeName(i18nFor('zh'), 'Europe/Kyiv')).toBe(placeName(i18nFor('zh'), 'Europe/Kiev'))
})

it.each(['ar', 'ru', 'zh'] as const)('in %s no selectable place has Latin letters', (language) => {
  const latin = zoneNames()
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => placeName(i18nFor(language), zone))
    .filter((name) => /\p{Script=Latin}/u.test(name))
  expect(latin).toEqual([])
})

it('an offset from UTC is named as one, whatever the name of its zone', () => {
  const names = ['+05:30', 'Etc/GMT-5', 'Etc/UTC', 'UTC'].map((zone) =>
    placeName(i18nFor('ru'), zone),
  )
  expect(names).toEqual(['UTC+05:30', 'UTC+5', 'UTC', 'UTC'])
})
