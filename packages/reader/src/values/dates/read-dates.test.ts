import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../../../domain/test/arbitraries'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { writeDate } from '../../../../domain/src/circulars/letter-templates/index'
import { LETTER_FORMS } from '../../../../domain/src/circulars/letter-templates/index'
import { completeYear, readDates } from './read-dates'
import { readTokens } from '../../text/tokens/index'
import { wordsOf } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

const read = (text: string, language: Language = 'en') =>
  readDates(readTokens(text), VOCABULARIES[language])
const daysIn = (text: string, language: Language = 'en') =>
  read(text, language).map(({ days }) => days)

describe('a date is read in every form of the six languages', () => {
  it.each<[string, Language, string[]]>([
    ['on 07 December2021.', 'en', ['2021-12-07']],
    ['from 26 February to 2 March 2018, both days included', 'en', ['2018-02-26', '2018-03-02']],
    ['26 February-2 March 2018', 'en', ['2018-02-26', '2018-03-02']],
    ['from 14-18 December 2015', 'en', ['2015-12-14', '2015-12-18']],
    ['from Monday, 10 to Friday, 14 March 2014', 'en', ['2014-03-10', '2014-03-14']],
    ['Monday to Friday, 10-14 March 2014', 'en', ['2014-03-10', '2014-03-14']],
    ['27 (afternoon) to 29 June 2012', 'en', ['2012-06-27', '2012-06-29']],
    ['28 December 2021 to 3 January 2022', 'en', ['2021-12-28', '2022-01-03']],
    ['28 December to 3 January 2022', 'en', ['2021-12-28', '2022-01-03']],
    ['18th November 2005', 'en', ['2005-11-18']],
    ['the 8th and 9th of May, 2012', 'en', ['2012-05-08', '2012-05-09']],
    ['Monday, 30 May, and Tuesday, 31 May 2022', 'en', ['2022-05-30', '2022-05-31']],
    ['31 May and 1 June 2022', 'en', ['2022-05-31', '2022-06-01']],
    ['3, 4 and 5 March 2021', 'en', ['2021-03-03', '2021-03-05']],
    ['December 7, 2021', 'en', ['2021-12-07']],
    ['Tuesday, Dec. 7, 2021', 'en', ['2021-12-07']],
    ['May 9 to 12, 2022', 'en', ['2022-05-09', '2022-05-12']],
    ['November 30 – December 2, 2021', 'en', ['2021-11-30', '2021-12-02']],
    ['29 Nov.–2 Dec. 2021', 'en', ['2021-11-29', '2021-12-02']],
    ['2022-06-03', 'en', ['2022-06-03']],
    ['2026-09-14/18', 'en', ['2026-09-14', '2026-09-18']],
    ['2026-09-28/2026-10-02', 'en', ['2026-09-28', '2026-10-02']],
    ['28/05/2012', 'en', ['2012-05-28']],
    ['7-Dec-2026', 'en', ['2026-12-07']],
    ['from 07/Dec/2026 to 09/Dec/2026', 'en', ['2026-12-07', '2026-12-09']],
    ['lunes 7-dic-2026', 'es', ['2026-12-07']],
    ['67 June 2019', 'en', ['2019-06-06', '2019-06-07']],
    ['1718 July 2019', 'en', ['2019-07-17', '2019-07-18']],
    ['Circular Letter7/LCCE/7916 December 2020To', 'en', ['2020-12-16']],
    ['Working Party 7A19 - 23 April 2021Monday', 'en', ['2021-04-19', '2021-04-23']],
    ['Annex 2, 14 March 2018', 'en', ['2018-03-14']],
    ['Study Group 5, 2–6 May 2022', 'en', ['2022-05-02', '2022-05-06']],
    ['Groupe de travail 4A\t5 - 12 mai 2017', 'fr', ['2017-05-05', '2017-05-12']],
    ['les 8 et 9 mai 2012', 'fr', ['2012-05-08', '2012-05-09']],
    ['Mardi 1er mai 2012', 'fr', ['2012-05-01']],
    ["du 28 février jusqu'au 1er mars 2012", 'fr', ['2012-02-28', '2012-03-01']],
    ['du lundi 8 au vendredi 12 févr. 2010', 'fr', ['2010-02-08', '2010-02-12']],
    ['03/05/2012', 'fr', ['2012-05-03']],
    ['del 20 al 28 de septiembre de 2011', 'es', ['2011-09-20', '2011-09-28']],
    ['1° de noviembre de 1996', 'es', ['1996-11-01']],
    ['1.º de noviembre de 1996', 'es', ['1996-11-01']],
    ['del 28 de febrero al 2 de marzo del año 2012', 'es', ['2012-02-28', '2012-03-02']],
    ['с 14 по 23 сентября 2016 года', 'ru', ['2016-09-14', '2016-09-23']],
    ['14–23 сентября 2016 года', 'ru', ['2016-09-14', '2016-09-23']],
    ['2428 января 2011 г.', 'ru', ['2011-01-24', '2011-01-28']],
    ['с 30 мая 2016 г. по 3 июня 2016 г.', 'ru', ['2016-05-30', '2016-06-03']],
    ['14-23.09.2016', 'ru', ['2016-09-14', '2016-09-23']],
    ['2005年10月30日至11月4日', 'zh', ['2005-10-30', '2005-11-04']],
    ['2021年9月6日（星期一）至10日', 'zh', ['2021-09-06', '2021-09-10']],
    ['2021 年 9 月 6-10 日', 'zh', ['2021-09-06', '2021-09-10']],
    ['٢٨ سبتمبر ٢٠٠٥', 'ar', ['2005-09-28']],
    ['في الفترة من 22 إلى 24 أكتوبر 2018', 'ar', ['2018-10-22', '2018-10-24']],
    ['القاهرة، مصر، 24-22 أكتوبر 2018', 'ar', ['2018-10-22', '2018-10-24']],
    ['يومي 22 و23 تشرين الأول/أكتوبر 2018', 'ar', ['2018-10-22', '2018-10-23']],
    ['الاثنين 30 أيلول - 2 تشرين الأول 2019', 'ar', ['2019-09-30', '2019-10-02']],
    ['二〇二六年十二月七日至十日', 'zh', ['2026-12-07', '2026-12-10']],
    ['2026年十月二十一日', 'zh', ['2026-10-21']],
  ])('%s', (text, language, days) => {
    expect(read(text, language)).toMatchObject([{ days }])
  })

  it.each<[string, Language]>([
    ['30 November, 1 December and 3 December 2026', 'en'],
    ['30 November, 1 and 3 December 2026', 'en'],
    ['les 30 novembre, 1er et 3 décembre 2026', 'fr'],
    ['30 de noviembre, 1 y 3 de diciembre de 2026', 'es'],
    ['30 ноября, 1 и 3 декабря 2026 года', 'ru'],
    ['30 نوفمبر و1 و3 ديسمبر 2026', 'ar'],
    ['2026年11月30日、12月1日和12月3日', 'zh'],
  ])('days of a list across months: %s', (text, language) => {
    const days = ['2026-11-30', '2026-12-01', '2026-12-03']
    expect(read(text, language)).toMatchObject([{ ranges: days.map((day) => [day, day]) }])
  })

  it('an Arabic "and" that is part of a word joins two days, too', () => {
    expect(read('يومي الاثنين 7 والأربعاء 9 ديسمبر 2026', 'ar')).toMatchObject([
      { days: ['2026-12-07', '2026-12-09'], fault: null },
    ])
  })

  it('a Chinese day alone belongs to the month before it', () => {
    expect(daysIn('2026年12月7日10时至15时30分和9日9时至12时', 'zh')).toEqual([
      ['2026-12-07'],
      ['2026-12-09'],
    ])
  })

  it('in the form of a letter in that language', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...LANGUAGES), (date, language) => {
        expect(daysIn(writeDate(date, LETTER_FORMS[language]), language)).toEqual([[date]])
      }),
    )
  })
})

describe('other text is not read as a date', () => {
  it.each([
    'Resolution 1, Section 9',
    'in March 2018',
    'in 2021 March was cold',
    'Operational Plan 2016-2019',
    'CMR-12',
    '1600 hours',
    'Notification 2022-036',
    '3/5/2012',
    '9 participants marched',
    'Study Group 3 may decide',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

it('a street with a number is not read as a date', () => {
  expect(read('Avenida 18 de Julio 1360, Montevideo', 'es')).toEqual([])
})

it('two dates of a list are separate dates, each with its year', () => {
  expect(daysIn('on 24 to 28 January, and in Nairobi from 31 January to 3 February 2000')).toEqual([
    ['2000-01-24', '2000-01-28'],
    ['2000-01-31', '2000-02-03'],
  ])
})

describe('a choice of two days is not read', () => {
  it.each<[string, Language]>([
    ['7 or 8 December 2026', 'en'],
    ['7 December or 9 December 2026', 'en'],
    ['le 7 ou le 8 décembre 2026', 'fr'],
    ['el 7 o el 8 de diciembre de 2026', 'es'],
    ['7 или 8 декабря 2026 года', 'ru'],
    ['7 أو 8 ديسمبر 2026', 'ar'],
    ['2026年12月7日或8日', 'zh'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toMatchObject([{ days: [], fault: 'date-ambiguous' }])
  })
})

it('"between" starts a range of two dates', () => {
  expect(read('between 30 November and 2 December 2026')).toMatchObject([
    { ranges: [['2026-11-30', '2026-12-02']] },
  ])
})

it('two days that are far apart are not read as a list', () => {
  expect(daysIn('by 1 May and 3 June 2026')).toEqual([['2026-05-01'], ['2026-06-03']])
})

it('numbers in an uncertain order are not a date in English and Chinese', () => {
  expect([read('07/12/2026'), read('07/12/2026', 'zh')]).toEqual([[], []])
  expect(daysIn('07/12/2026', 'fr')).toEqual([['2026-12-07']])
})

it('a mention includes its weekday and its year', () => {
  const text = 'opens on Monday 6 September 2021, at 0930'
  const tokens = readTokens(text)
  const [mention] = readDates(tokens, VOCABULARIES.en)
  expect(mention && wordsOf(tokens, mention)).toBe('Monday 6 September 2021')
  expect(mention).toMatchObject({ hasWeekday: true, yearStated: true, fault: null })
})

it('a date that cannot exist has no days, and a reason', () => {
  expect(read('31 February 2021')).toMatchObject([{ days: [], fault: 'date-impossible' }])
  expect(read('91 June 2019')).toMatchObject([{ days: [], fault: 'date-impossible' }])
  expect(read('9 to 7 May 2022')).toMatchObject([{ days: [], fault: 'ends-before-starts' }])
})

it('a weekday that contradicts its date is reported', () => {
  expect(read('Monday, 9 September 2015')).toMatchObject([{ fault: 'weekday-contradicts-date' }])
  expect(read('Tuesday, 7 December 2021')).toMatchObject([{ fault: null }])
  expect(read('2021年9月6日（星期二）', 'zh')).toMatchObject([
    { fault: 'weekday-contradicts-date' },
  ])
})

it('a date without a year has the nearest year, or no year', () => {
  const [open] = read('13 y 14 de marzo', 'es')
  expect(open).toMatchObject({ days: [], yearStated: false })
  expect(open && completeYear(open, '2011-12-20')).toMatchObject({
    days: ['2012-03-13', '2012-03-14'],
    yearStated: false,
  })
  expect(open && completeYear(open, '2012-04-02').days[0]).toBe('2012-03-13')
})

it('a list of days without an end is read, and reading ends', () => {
  const days = readDates(readTokens('7 December 2021, '.repeat(20_000)), VOCABULARIES.en)
  expect(days.length).toBeGreaterThan(1000)
})
