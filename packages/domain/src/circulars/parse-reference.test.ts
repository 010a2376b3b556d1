import { describe, expect, it } from 'vitest'
import { LETTER_LANGUAGES, fr } from './languages/index'
import { formatReference, parseReference } from './parse-reference'

describe('a reference is parsed', () => {
  it.each([
    ['TSB Circular 352', 'circular', 'TSB Circular', '352', null],
    ['TSB Collective letter 2/TSAG', 'collective-letter', 'TSB Collective letter', '2/TSAG', null],
    ['Circular Letter 7/LCCE/79', 'circular-letter', '7/LCCE', '79', null],
    ['Circulaire administrative CACE/560', 'circular', 'CACE', '560', null],
    [
      'Carta Colectiva TSB 9/SG3RG-LAC',
      'collective-letter',
      'Carta Colectiva TSB',
      '9/SG3RG-LAC',
      null,
    ],
    ['Циркуляр 80 БСЭ', 'circular', 'Циркуляр БСЭ', '80', null],
    ['Notification 2022-036', 'other', 'Notification', '2022-036', null],
    [
      'Addendum 2 to Circular Letter 1/LCCE/44',
      'addendum',
      '1/LCCE',
      '2',
      'Circular Letter 1/LCCE/44',
    ],
    ['Revision 1 to TSB Circular 174', 'revision', 'TSB Circular', '1', 'TSB Circular 174'],
  ])('%s', (text, kind, series, number, amends) => {
    expect(parseReference(text, { languages: LETTER_LANGUAGES })).toMatchObject({
      kind,
      series,
      number,
      amends,
      text,
    })
  })

  it('and is written as it was printed', () => {
    const reference = parseReference('TSB Circular 352')
    expect(reference && formatReference(reference)).toBe('TSB Circular 352')
  })
})

it('other words beside a reference are not swallowed', () => {
  expect(parseReference('see TSB Circular 352')).toBeNull()
  expect(parseReference('TSB Circular')).toBeNull()
  expect(parseReference('')).toBeNull()
})

it('a reference whose printed form is unknown is put together', () => {
  const reference = { series: 'CACE', number: '560', amends: null, alsoKnownAs: [], text: null }
  expect(formatReference({ ...reference, kind: 'circular' })).toBe('CACE/560')
  expect(formatReference({ ...reference, kind: 'addendum', number: '2', amends: 'CACE/560' })).toBe(
    'Addendum 2 to CACE/560',
  )
  expect(
    formatReference({ ...reference, kind: 'revision', number: '1', amends: 'CACE/560' }, fr),
  ).toBe('Révision 1 à la CACE/560')
})
