import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../test/circular-arbitraries'
import { LANGUAGES } from '../../languages'
import { compareReferences, isNameOf } from './compare-references'
import { formatReference } from './format-reference'
import type { Reference } from '../model/index'
import { studyPeriodOf } from '../model/index'

const reference: Reference = {
  kind: 'circular',
  series: 'TSB Circular',
  number: '68',
  amends: null,
  alsoKnownAs: [],
  text: 'TSB Circular 68',
}
const letter = { reference, issuedOn: '2009-10-12' }

describe('two references name one letter', () => {
  it('with the same name and date, in any language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), (language) => {
        const text = formatReference(reference, language)
        const series = text
          .replace(/第?68号?/, '')
          .replace(/\s+/g, ' ')
          .trim()
        const translated = { ...reference, series, text }
        expect(compareReferences(letter, { ...letter, reference: translated })).toBe('same')
      }),
    )
  })

  it('with an amendment in any language, and with another name of the series', () => {
    const addendum: Reference = {
      ...reference,
      kind: 'addendum',
      number: '2',
      amends: 'TSB Circular 68',
      text: 'Addendum 2 to TSB Circular 68',
    }
    const russian = { ...addendum, series: 'Циркуляру БСЭ', amends: 'Циркуляру 68 БСЭ', text: null }
    const other = { ...russian, amends: 'Циркуляру 69 БСЭ' }
    expect(
      compareReferences({ ...letter, reference: addendum }, { ...letter, reference: russian }),
    ).toBe('same')
    expect(
      compareReferences({ ...letter, reference: addendum }, { ...letter, reference: other }),
    ).toBe('different')

    const imo: Reference = {
      ...reference,
      kind: 'circular-letter',
      series: 'Circular Letter',
      number: '4388',
      text: null,
    }
    const arabic = { ...imo, series: 'الرسالة المعممة' }
    expect(compareReferences({ ...letter, reference: imo }, { ...letter, reference: arabic })).toBe(
      'same',
    )
  })

  it('with the other name, too', () => {
    const first = { ...reference, series: '4/LCCE', number: '71', text: '4/LCCE/71' }
    const second = { ...reference, series: '6/LCCE', number: '15', text: '6/LCCE/15' }
    const both = { ...first, alsoKnownAs: ['6/LCCE/15'] }
    expect(
      compareReferences({ ...letter, reference: both }, { ...letter, reference: second }),
    ).toBe('same')
    expect(
      compareReferences({ ...letter, reference: first }, { ...letter, reference: second }),
    ).toBe('different')
  })

  it('with a number that contains its year, even if a date is missing', () => {
    const notification: Reference = {
      ...reference,
      kind: 'other',
      series: 'Notification',
      number: '2022-036',
      text: 'Notification 2022-036',
    }
    const dated = { reference: notification, issuedOn: '2022-06-03' }
    expect(compareReferences(dated, { ...dated, issuedOn: null })).toBe('same')
  })
})

describe('the date decides, for numbers start again', () => {
  it.each([
    ['2001-10-25', 'different'],
    ['2013-10-25', 'different'],
    ['2009-10-13', 'undecided'],
    [null, 'undecided'],
  ])('%s', (issuedOn, comparison) => {
    expect(compareReferences(letter, { reference, issuedOn })).toBe(comparison)
    expect(compareReferences({ reference, issuedOn }, letter)).toBe(comparison)
  })
})

it('every letter equals itself, and no other letter of its number', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES).chain((language) => circulars(language)),
      (own) => {
        fc.pre(own.reference.text !== null && own.issuedOn !== null)
        expect(compareReferences(own, own)).toBe('same')
        const amendment = { ...own.reference, kind: 'other' as const, text: null, alsoKnownAs: [] }
        expect(compareReferences(own, { ...own, reference: amendment })).toBe('different')
      },
    ),
  )
})

describe('printed words name a letter', () => {
  const named = (text: string, others: Partial<Reference> = {}) => ({
    ...reference,
    text,
    ...others,
  })

  it('with the series in any of the six languages', () => {
    for (const language of LANGUAGES)
      expect(isNameOf(formatReference(reference, language), reference), language).toBe(true)
    expect(isNameOf('Циркуляру 68 БСЭ', reference)).toBe(true)
  })

  it('with series and number, if the letter prints no name', () => {
    expect(isNameOf('TSB Circular 68', { ...reference, text: null })).toBe(true)
    expect(
      isNameOf('TSB Circular 68', { ...reference, series: null, number: null, text: null }),
    ).toBe(false)
  })

  it('with its code only, and with its other name', () => {
    const letter = named('Circular Letter 4/LCCE/71', { alsoKnownAs: ['6/LCCE/15'] })
    expect(isNameOf('4/LCCE/71', { ...letter, kind: 'circular-letter' })).toBe(true)
    expect(isNameOf('6/LCCE/15', { ...letter, kind: 'circular-letter' })).toBe(true)
    expect(isNameOf('Circular Letter 4/LCCE/72', { ...letter, kind: 'circular-letter' })).toBe(
      false,
    )
  })

  it('only with its own number and bureau', () => {
    for (const other of ['TSB Circular 69', 'BR Circular 68', 'TSB Collective letter 68', ''])
      expect(isNameOf(other, reference), other).toBe(false)
  })

  it('and not its amendment', () => {
    const revision = named('CACE/933号行政通函的修订1', {
      kind: 'revision',
      amends: 'CACE/933号行政通函',
    })
    expect(isNameOf('CACE/933号行政通函', revision)).toBe(false)
    expect(isNameOf('CACE/933号行政通函的修订1', revision)).toBe(true)
  })
})

it('letters without any reference are never equal', () => {
  const none = { ...reference, series: null, number: null, text: null }
  expect(compareReferences({ ...letter, reference: none }, { ...letter, reference: none })).toBe(
    'different',
  )
})

describe('a study period runs from assembly to assembly', () => {
  it.each([
    ['2004-10-14', null],
    ['2004-10-15', '2005-2008'],
    ['2013-02-01', '2013-2016'],
    ['2016-11-03', '2013-2016'],
    ['2016-11-04', '2017-2020'],
    ['2021-10-13', '2017-2020'],
    ['2022-03-09', '2017-2020'],
    ['2022-03-10', '2022-2024'],
    ['2024-12-31', '2025-2028'],
    ['2028-12-31', '2025-2028'],
    ['2029-01-01', null],
  ])('%s', (date, period) => {
    expect(studyPeriodOf(date)).toBe(period)
  })
})
