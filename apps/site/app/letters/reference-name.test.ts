import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { referenceName } from './reference-name'

it('a circular has the name of its series in the language of the page', () => {
  expect(referenceName(i18nFor('en'), 'TSB Circular 352')).toBe('TSB Circular 352')
  expect(referenceName(i18nFor('fr'), 'TSB Circular 352')).toBe('Circulaire TSB 352')
  expect(referenceName(i18nFor('ru'), 'Corrigendum 1 to TSB Circular 352')).toBe(
    'Исправление 1 к Циркуляру 352 БСЭ',
  )
})

it('a reference of an unknown series stays as it is printed', () => {
  expect(referenceName(i18nFor('fr'), 'Letter of the Mayor')).toBe('Letter of the Mayor')
  expect(referenceName(i18nFor('en'), null)).toBe('Circular without a reference')
})

it('a circular without a printed reference is named by the series and number that an editor set', () => {
  const unprinted = { kind: 'circular', amends: null, alsoKnownAs: [], text: null } as const
  const named = (series: string | null, number: string | null) =>
    referenceName(i18nFor('en'), { ...unprinted, alsoKnownAs: [], series, number })
  expect(named('TSB Circular', '352')).toBe('TSB Circular 352')
  expect(named(null, null)).toBe('Circular without a reference')
  expect(named('TSB Circular', null)).toBe('Circular without a reference')
})
