import { expect, it } from 'vitest'
import { wordsIn } from '../words/words'
import { zoneNames } from '../words/dates'
import { placeName } from './places'

it.each([
  ['ar', 'بوغوتا'],
  ['en', 'Bogotá'],
  ['es', 'Bogotá'],
  ['fr', 'Bogotá'],
  ['ru', 'Богота'],
  ['zh', '波哥大'],
] as const)('in %s Bogotá is %s', (language, name) => {
  expect(placeName(wordsIn(language), 'America/Bogota')).toBe(name)
})

it('a zone that was renamed keeps its name in every language', () => {
  expect(placeName(wordsIn('ru'), 'Asia/Kathmandu')).toBe('Катманду')
  expect(placeName(wordsIn('zh'), 'Europe/Kyiv')).toBe(placeName(wordsIn('zh'), 'Europe/Kiev'))
})

it.each(['ar', 'ru', 'zh'] as const)(
  'in %s no place a visitor may choose is in Latin letters',
  (language) => {
    const latin = zoneNames()
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone) => placeName(wordsIn(language), zone))
      .filter((name) => /\p{Script=Latin}/u.test(name))
    expect(latin).toEqual([])
  },
)

it('an offset from UTC is called so, whatever the name of its zone', () => {
  const names = ['+05:30', 'Etc/GMT-5', 'Etc/UTC', 'UTC'].map((zone) =>
    placeName(wordsIn('ru'), zone),
  )
  expect(names).toEqual(['UTC+05:30', 'UTC+5', 'UTC', 'UTC'])
})
