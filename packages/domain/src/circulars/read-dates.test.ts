import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dates } from '../../test/arbitraries'
import { LANGUAGES, type Language } from '../scalars'
import * as languages from './languages/index'
import { writeDate } from './letter-form'
import { readDates } from './read-dates'
import { openSource } from './source-text'

const read = (text: string, language: Language = 'en', year: number | null = null) => {
  const { plain } = openSource(text)
  return readDates(plain, languages[language], { start: 0, end: text.length }, year)
}
const daysIn = (text: string, language: Language = 'en') =>
  read(text, language).map(({ days }) => days)

describe('a date is read in every form of the six languages', () => {
  it.each<[string, Language, string[]]>([
    ['on 07 December2021.', 'en', ['2021-12-07']],
    ['from 26 February to 2 March 2018, both days included', 'en', ['2018-02-26', '2018-03-02']],
    ['26 February-2 March 2018', 'en', ['2018-02-26', '2018-03-02']],
    ['from Monday, 10 to Friday, 14 March 2014', 'en', ['2014-03-10', '2014-03-14']],
    ['27 (afternoon) to 29 June 2012', 'en', ['2012-06-27', '2012-06-29']],
    ['28 December 2021 to 3 January 2022', 'en', ['2021-12-28', '2022-01-03']],
    ['28 December to 3 January 2022', 'en', ['2021-12-28', '2022-01-03']],
    ['18th November 2005', 'en', ['2005-11-18']],
    ['December 7, 2021', 'en', ['2021-12-07']],
    ['2022-06-03', 'en', ['2022-06-03']],
    ['Working Party 7A19 - 23 April 2021Monday', 'en', ['2021-04-19', '2021-04-23']],
    ['les 8 et 9 mai 2012', 'fr', ['2012-05-08', '2012-05-09']],
    ['Mardi 1er mai 2012', 'fr', ['2012-05-01']],
    ['del 20 al 28 de septiembre de 2011', 'es', ['2011-09-20', '2011-09-28']],
    ['с 14 по 23 сентября 2016 года', 'ru', ['2016-09-14', '2016-09-23']],
    ['14–23 сентября 2016 года', 'ru', ['2016-09-14', '2016-09-23']],
    ['2005年10月30日至11月4日', 'zh', ['2005-10-30', '2005-11-04']],
    ['٢٨ سبتمبر ٢٠٠٥', 'ar', ['2005-09-28']],
  ])('%s', (text, language, days) => {
    expect(daysIn(text, language)).toEqual([days])
  })

  it('as a letter of that language writes it', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...LANGUAGES), (date, language) => {
        expect(daysIn(writeDate(date, languages[language]), language)).toEqual([[date]])
      }),
    )
  })
})

describe('what is no date is not read as one', () => {
  it.each([
    'Resolution 1, Section 9',
    'in March 2018',
    'Operational Plan 2016-2019',
    'CMR-12',
    '1600 hours',
    'Notification 2022-036',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

it('a date that cannot exist has no days, and says why', () => {
  expect(read('31 February 2021')).toMatchObject([{ days: [], fault: 'date-impossible' }])
  expect(read('67 June 2019')).toMatchObject([{ days: [], fault: 'date-impossible' }])
  expect(read('9 to 7 May 2022')).toMatchObject([{ days: [], fault: 'ends-before-starts' }])
})

it('a weekday that disagrees is noticed', () => {
  expect(read('Monday, 9 September 2015')).toMatchObject([{ fault: 'weekday-contradicts-date' }])
  expect(read('Tuesday, 7 December 2021')).toMatchObject([{ fault: null }])
})

it('a date without a year takes the one that is known, or stays open', () => {
  expect(read('13 y 14 de marzo', 'es', 2012)).toMatchObject([
    { days: ['2012-03-13', '2012-03-14'], yearStated: false },
  ])
  expect(read('13 y 14 de marzo', 'es')).toMatchObject([{ days: [] }])
})
