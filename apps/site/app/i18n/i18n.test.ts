import { expect, it } from 'vitest'
import { inEachLanguage, markOf, i18nAt, i18nFor } from './i18n'

it('an address states the language of its page, or has the English page', () => {
  expect(i18nAt('/fr/meetings').language).toBe('fr')
  expect(i18nAt('/de/meetings').language).toBe('en')
  expect(i18nAt('/').language).toBe('en')
})

it('a page is found in each language, under the same address', () => {
  const paths = inEachLanguage('/fr/meetings/u4ssc-6').map(({ path }) => path)
  expect(paths).toContain('/ar/meetings/u4ssc-6')
  expect(paths).toHaveLength(6)
})

it('words in another language than the page are marked, with their direction', () => {
  expect(markOf(i18nFor('ar'), 'en')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(markOf(i18nFor('en'), 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(markOf(i18nFor('en'), 'en')).toEqual({})
  expect(markOf(i18nFor('en'), null)).toEqual({})
})

it.each([
  ['en', '7 December 2021'],
  ['fr', '7 décembre 2021'],
  ['es', '7 de diciembre de 2021'],
  ['ru', '7 декабря 2021 г.'],
  ['zh', '2021年12月7日'],
  ['ar', '7 ديسمبر 2021'],
] as const)('dates in %s are written as the language writes them', (language, date) => {
  expect(i18nFor(language).longDate('2021-12-07')).toBe(date)
})

it('a text with isolated names has the direction of its page, and other texts that of their words', () => {
  const arabic = i18nFor('ar')
  expect(arabic.directionOf(arabic.list(['ITU', 'UNECE']))).toBe('rtl')
  expect(arabic.directionOf('ITU')).toBeUndefined()
  const english = i18nFor('en')
  expect(english.directionOf(english.list(['ITU', 'UNECE']))).toBeUndefined()
})
