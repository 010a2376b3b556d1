import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sittings } from '../../test/arbitraries'
import type { Language } from '../scalars'
import * as languages from './languages/index'
import { readHours } from './read-hours'
import { openSource } from './source-text'

const read = (text: string, language: Language = 'en') =>
  readHours(openSource(text).plain, languages[language], { start: 0, end: text.length })

describe('hours are read as letters write them', () => {
  it.each<[string, Language, string, string | null]>([
    ['from 1000 to 1530\u00a0hours', 'en', '10:00', '15:30'],
    ['at 0930 hours', 'en', '09:30', null],
    ['at 09:30', 'en', '09:30', null],
    ['8:00 – 10:00 a.m. EDT', 'en', '08:00', '10:00'],
    ['2:00 - 4:30 p.m.', 'en', '14:00', '16:30'],
    ['9.30 a.m.', 'en', '09:30', null],
    ['à 9 h 30', 'fr', '09:30', null],
    ['à 09h30', 'fr', '09:30', null],
    ['à 16 heures UTC', 'fr', '16:00', null],
    ['a las 09.30 horas', 'es', '09:30', null],
    ['в 09 час. 30 мин.', 'ru', '09:30', null],
    ['上午9时30分', 'zh', '09:30', null],
    ['下午3时30分', 'zh', '15:30', null],
  ])('%s', (text, language, opens, closes) => {
    expect(read(text, language)).toMatchObject([{ opens, closes, fault: null }])
  })

  it('whatever the hours', () => {
    fc.assert(
      fc.property(sittings, ({ opens, closes }) => {
        const military = (time: string) => time.replace(':', '')
        const text = `from ${military(opens)} to ${military(closes)} hours`
        expect(read(text)).toMatchObject([{ opens, closes }])
      }),
    )
  })
})

it.each(['§ 2.3.2', '+41 22 730 5853', 'Resolution 1-6', '13 July 2007', 'Recommendation 1530'])(
  '%s is no hour',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

it('hours that cannot be have no value, and say why', () => {
  expect(read('1530 to 1000 hours')).toMatchObject([{ opens: null, fault: 'closes-before-opens' }])
  expect(read('at 2575 hours')).toMatchObject([{ opens: null, fault: 'hours-impossible' }])
})

it('the zone beside the hours is found', () => {
  const zoneIn = (text: string) =>
    read(text).map(({ zone }) => zone && text.slice(zone.start, zone.end))
  expect(zoneIn('1000 to 1530 hours, Geneva time, on 7 December')).toEqual(['Geneva time'])
  expect(zoneIn('1600 hours UTC')).toEqual(['UTC'])
  expect(zoneIn('at 1030 hours, local time.')).toEqual(['local time'])
  expect(zoneIn('at 1030 hours in Room B')).toEqual([null])
})
