import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sittings } from '../../../../domain/test/arbitraries'
import type { Language } from '@u4ssc/domain'
import { phrasesOf } from '../../text/vocabulary/index'
import { readDates } from '../dates/index'
import { readHours } from './read-times'
import { markTokens } from '../../text/tokens/index'
import { readTokens } from '../../text/tokens/index'
import { wordsOf } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const read = (text: string, language: Language = 'en') => {
  const tokens = readTokens(text)
  const vocabulary = VOCABULARIES[language]
  const marks = markTokens(tokens, phrasesOf(vocabulary))
  return readHours(tokens, vocabulary, marks, readDates(tokens, vocabulary))
}

describe('times are read as letters write them', () => {
  it.each<[string, Language, string, string | null]>([
    ['from 1000 to 1530\u00a0hours', 'en', '10:00', '15:30'],
    ['at 0930 hours', 'en', '09:30', null],
    ['at 0930 on 7 May 2021', 'en', '09:30', null],
    ['at 09:30', 'en', '09:30', null],
    ['(9:00 – 18:00)', 'en', '09:00', '18:00'],
    ['8:00 – 10:00 a.m. EDT', 'en', '08:00', '10:00'],
    ['2:00 - 4:30 p.m.', 'en', '14:00', '16:30'],
    ['11:00 - 1:00 p.m.', 'en', '11:00', '13:00'],
    ['from 9 a.m. to 5 p.m.', 'en', '09:00', '17:00'],
    ['from 10:00 to noon', 'en', '10:00', '12:00'],
    ['between 10:00 and 12:30', 'en', '10:00', '12:30'],
    ['9.30 a.m.', 'en', '09:30', null],
    ['at 9.30. The room', 'en', '09:30', null],
    ['à 9 h 30', 'fr', '09:30', null],
    ['à 09h30', 'fr', '09:30', null],
    ['à 16 heures UTC', 'fr', '16:00', null],
    ['de 9 h 30 à 12 h 30', 'fr', '09:30', '12:30'],
    ['de 9 heures à 17 heures', 'fr', '09:00', '17:00'],
    ["à 2 heures de l'après-midi", 'fr', '14:00', null],
    ['a las 09.30 horas', 'es', '09:30', null],
    ['de las 09.30 a las 17.00 horas', 'es', '09:30', '17:00'],
    ['a las 9 de la mañana', 'es', '09:00', null],
    ['в 09 час. 30 мин.', 'ru', '09:30', null],
    ['с 10 час. 00 мин. до 16 час. 30 мин.', 'ru', '10:00', '16:30'],
    ['в 9:30', 'ru', '09:30', null],
    ['с 09.30 до 18.00', 'ru', '09:30', '18:00'],
    ['в 3 часа дня', 'ru', '15:00', null],
    ['上午9时30分', 'zh', '09:30', null],
    ['下午3时30分', 'zh', '15:30', null],
    ['上午9时30分至中午12时', 'zh', '09:30', '12:00'],
    ['下午2时至5时', 'zh', '14:00', '17:00'],
    ['上午9:30-12:30', 'zh', '09:30', '12:30'],
    ['الساعة ٠٩:٣٠', 'ar', '09:30', null],
    ['الساعة 9 صباحاً', 'ar', '09:00', null],
    ['من الساعة 2:00 بعد الظهر حتى الساعة 5:00 بعد الظهر', 'ar', '14:00', '17:00'],
    ['من الساعة 09:30 إلى الساعة 13:00', 'ar', '09:30', '13:00'],
    ['بين الساعة 10:00 والساعة 15:30', 'ar', '10:00', '15:30'],
    ['من الساعة التاسعة والنصف صباحاً حتى الساعة الثانية عشرة ظهراً', 'ar', '09:30', '12:00'],
    ['في الساعة الثالثة بعد الظهر', 'ar', '15:00', null],
    ['from noon to 3:30 p.m.', 'en', '12:00', '15:30'],
    ['à partir de 10 heures', 'fr', '10:00', null],
    ['de 20 h jusqu’à 22 h', 'fr', '20:00', '22:00'],
    ['22时至次日1时30分', 'zh', '22:00', '01:30'],
    ['上午九时三十分至下午五时', 'zh', '09:30', '17:00'],
    ['10:00-12:30和14:00-17:00', 'zh', '10:00', '17:00'],
  ])('%s', (text, language, startTime, endTime) => {
    expect(read(text, language)).toMatchObject([{ startTime, endTime, fault: null }])
  })

  it('whatever the times are', () => {
    fc.assert(
      fc.property(sittings, ({ startTime: opens, endTime: closes }) => {
        const military = (time: string) => time.replace(':', '')
        const text = `from ${military(opens)} to ${military(closes)} hours`
        expect(read(text)).toMatchObject([{ startTime: opens, endTime: closes }])
      }),
    )
  })

  it.each<[string, Language]>([
    ['0930-1230 and 1430-1730 hours', 'en'],
    ['de 9 h 30 à 12 h 30 et de 14 h 30 à 17 h 30', 'fr'],
    ['上午9时30分至12时30分，下午2时30分至5时30分', 'zh'],
  ])('if a day in two halves is one: %s', (text, language) => {
    expect(read(text, language)).toMatchObject([{ startTime: '09:30', endTime: '17:30' }])
  })

  it('one after the other', () => {
    expect(read('at 0930 and 1430 hours, in 3 rooms')).toMatchObject([
      { startTime: '09:30', endTime: null },
      { startTime: '14:30', endTime: null },
    ])
  })
})

it.each([
  '§ 2.3.2',
  '+41 22 730 5853',
  'Resolution 1-6',
  '13 July 2007',
  'Recommendation 1530',
  'within 48 hours',
  'from 17.30 to 18.40 GHz',
  'from 1200 to 1500 people',
  'as stated in 2.30 of the rules',
  'at 2010 prices',
  'ISO 37101:2016',
  'May 7 - 12',
])('%s is not read as a time', (text) => {
  expect(read(text)).toEqual([])
})

it('impossible times have no value, and a reason', () => {
  expect(read('1530 to 1000 hours')).toMatchObject([
    { startTime: null, fault: 'closes-before-opens' },
  ])
  expect(read('at 2575 hours')).toMatchObject([{ startTime: null, fault: 'hours-impossible' }])
  expect(read('by 24000 hours UTC')).toMatchObject([{ startTime: null, fault: 'hours-impossible' }])
})

it('the end of the day is read as a time that no clock shows', () => {
  expect(read('by 2400 hours UTC')).toMatchObject([
    { startTime: null, fault: null, role: 'deadline' },
  ])
})

it('the words before a time decide its meaning', () => {
  const rolesIn = (text: string, language: Language = 'en') =>
    read(text, language).map(({ role }) => role)
  expect(
    rolesIn('It opens at 0930 hours and closes on 16 May at 1230 hours. Badges from 0830 hours.'),
  ).toEqual(['opening', 'closing', 'registration'])
  expect(rolesIn('Начало в 9:30, окончание в 17:00, регистрация с 8:30', 'ru')).toEqual([
    'opening',
    'closing',
    'registration',
  ])
  expect(rolesIn('上午9时开始，下午5时30分结束', 'zh')).toEqual(['opening', 'closing'])
  expect(
    rolesIn('It will close by 1600 hours. Send it not later than 15 April 2020 (2359 hours).'),
  ).toEqual(['closing', 'deadline'])
  expect(rolesIn('every day from 0930 to 1230 hours')).toEqual([null])
  expect(read('every day from 0930 to 1230 hours')).toMatchObject([{ isDaily: true }])
})

it('the zone next to the times is found', () => {
  const zoneIn = (text: string, language: Language = 'en') =>
    read(text, language).map(({ zone }) => zone && wordsOf(readTokens(text), zone))
  expect(zoneIn('1000 to 1530 hours, Geneva time, on 7 December')).toEqual(['Geneva time'])
  expect(zoneIn('1600 hours UTC')).toEqual(['UTC'])
  expect(zoneIn("à 14 h 00 (heure d'Addis-Abeba)", 'fr')).toEqual(["heure d'Addis-Abeba"])
  expect(zoneIn('at 10:00 (UTC+2)')).toEqual(['UTC+2'])
  expect(zoneIn('at 1030 hours, local time.')).toEqual(['local time'])
  expect(zoneIn('at 9.30 a.m. British Summer Time and')).toEqual(['British Summer Time'])
  expect(zoneIn('at 1030 hours in Room B')).toEqual([null])
  expect(zoneIn('à 10 heures, heure de Genève, dans', 'fr')).toEqual(['heure de Genève'])
  expect(zoneIn('a las 17.00 horas locales', 'es')).toEqual(['horas locales'])
  expect(zoneIn('в 9:30 по женевскому времени', 'ru')).toEqual(['по женевскому времени'])
  expect(zoneIn('9时30分（日内瓦时间）', 'zh')).toEqual(['日内瓦时间'])
  expect(zoneIn('北京时间上午9时30分', 'zh')).toEqual(['北京时间'])
  expect(zoneIn('الساعة 10:00 بتوقيت جنيف.', 'ar')).toEqual(['بتوقيت جنيف'])
})

describe('a range without a unit is read as times', () => {
  it.each([
    '6 September 2022\t1300-1430\tZoom',
    '6 September 2022\t13.00-14.30\n',
    '6 September 2022      1300-1430 daily',
  ])('in the cell after that of a date: %j', (text) => {
    expect(read(text)).toMatchObject([{ startTime: '13:00', endTime: '14:30' }])
  })

  it('and nowhere else', () => {
    expect(read('6 September 2022, rooms 1300-1430 of the tower')).toEqual([])
  })
})

it('the second of two times is read if the time changes', () => {
  expect(read('has been brought forward from 1400 to 1100 hours')).toMatchObject([
    { startTime: '11:00', endTime: null },
  ])
})

describe('half days and ordinals are not read as a time', () => {
  it.each<[string, Language]>([
    ['Lunch at noon is offered', 'en'],
    ['الجلسة الثالثة', 'ar'],
    ['في الساعة الثالثة', 'ar'],
    ['以下三点意见', 'zh'],
    ['同一时间', 'zh'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toEqual([])
  })

  it('and neither is a day that is longer than a night', () => {
    expect(read('9时至次日17时', 'zh').map(({ endTime }) => endTime)).toEqual([null, null])
  })
})

describe('the words of a zone are read up to its name', () => {
  it.each<[string, Language, string]>([
    ['at 10:00 (local time, Riyadh)', 'en', 'local time, Riyadh'],
    ['at 10:00, Washington, D.C. time', 'en', 'Washington, D.C. time'],
    ['from 10:00 to 15:30 each day, UTC+1', 'en', 'UTC+1'],
    ['à 10 h 00 (UTC + 5 h 30)', 'fr', 'UTC + 5 h 30'],
    ['à 10 h 00 (heure du Caire)', 'fr', 'heure du Caire'],
    ['в 10:00 (время московское)', 'ru', 'время московское'],
    ['в 10:00 (мск)', 'ru', 'мск'],
    ['с 22 часов до 2 часов следующего дня по времени Каира', 'ru', 'по времени Каира'],
    ['в 10:00 (ВКВ+5:45)', 'ru', 'ВКВ+5:45'],
    ['الساعة 10:00 بتوقيت غرينتش +5:45', 'ar', 'بتوقيت غرينتش +5:45'],
    ['الساعة 10:00 بالتوقيت المحلي لمدينة نيروبي', 'ar', 'بالتوقيت المحلي لمدينة نيروبي'],
    ['10:00（亚的斯亚贝巴当地时间）', 'zh', '亚的斯亚贝巴当地时间'],
    ['时间为日内瓦时间10:00-12:00', 'zh', '日内瓦时间'],
    ['10:00（格林尼治时间+5:45）', 'zh', '格林尼治时间+5:45'],
  ])('%s', (text, language, words) => {
    const tokens = readTokens(text)
    const [hours] = read(text, language)
    expect(hours?.zone && wordsOf(tokens, hours.zone)).toBe(words)
  })
})

it.each<[Language, string]>([
  ['en', 'Lunch is served from 12:00 to 13:00.'],
  ['fr', 'Une collation sera servie de 12 h 30 à 14 heures.'],
  ['es', 'El almuerzo se servirá de 12.30 a 14.00 horas.'],
  ['ru', 'Обед подается в кафетерии с 12:00 до 13:00.'],
  ['ar', 'تُقدَّم وجبة الغداء من الساعة 12:30 إلى الساعة 13:30.'],
  ['zh', '午餐时间为12时至13时。'],
])('%s: the times of a meal are not times of the meeting: %s', (language, text) => {
  expect(read(text, language).map(({ role }) => role)).toEqual(['registration'])
})
