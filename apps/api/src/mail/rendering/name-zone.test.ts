import { LANGUAGES } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { nameZone } from './name-zone'

const WINTER = '2021-12-07T09:00:00Z'
const SUMMER = '2021-07-07T09:00:00Z'

it('a zone is named by its city and its offset on the day, in the language of the email', () => {
  expect(LANGUAGES.map((language) => nameZone('Europe/Zurich', WINTER, language))).toEqual(
    expect.arrayContaining([
      'Geneva (UTC+1)',
      'Genève (UTC+1)',
      'Женева (UTC+1)',
      '日内瓦（UTC+1）',
    ]),
  )
  expect(nameZone('Europe/Zurich', SUMMER, 'en')).toBe('Geneva (UTC+2)')
  expect(nameZone('America/Bogota', WINTER, 'ru')).toBe('Богота (UTC−5)')
  expect(nameZone('Asia/Kolkata', WINTER, 'en')).toBe('Kolkata (UTC+5:30)')
  expect(nameZone('America/Argentina/Ushuaia', WINTER, 'fr')).toBe('Ushuaia (UTC−3)')
})

it('an offset from UTC has no city', () => {
  expect(nameZone('+05:30', WINTER, 'ar')).toBe('UTC+05:30')
  expect(nameZone('UTC', WINTER, 'zh')).toBe('UTC')
})
