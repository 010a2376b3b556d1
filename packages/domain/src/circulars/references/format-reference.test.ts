import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../test/circular-arbitraries'
import { LANGUAGES } from '../../languages'
import type { Language } from '../../scalars'
import { citeParagraph, formatReference } from './format-reference'
import type { Reference } from '../model/index'

const circular: Reference = {
  kind: 'circular',
  series: 'TSB Circular',
  number: '352',
  amends: null,
  alsoKnownAs: [],
  text: 'TSB Circular 352',
}

describe('a reference is formatted in each language', () => {
  it.each<[Language, string, string, string]>([
    [
      'ar',
      'الرسالة المعممة 352 لمكتب تقييس الاتصالات',
      'الإضافة 2 إلى الرسالة المعممة 352 لمكتب تقييس الاتصالات',
      'الرسالة المعممة 352 لمكتب تقييس الاتصالات، الفقرة 5',
    ],
    ['en', 'TSB Circular 352', 'Addendum 2 to TSB Circular 352', 'TSB Circular 352, ¶5'],
    ['es', 'Circular TSB 352', 'Addéndum 2 a la Circular TSB 352', 'Circular TSB 352, § 5'],
    ['fr', 'Circulaire TSB 352', 'Addendum 2 à la Circulaire TSB 352', 'Circulaire TSB 352, § 5'],
    [
      'ru',
      'Циркуляр 352 БСЭ',
      'Дополнительный документ 2 к Циркуляру 352 БСЭ',
      'Циркуляр 352 БСЭ, п. 5',
    ],
    [
      'zh',
      '电信标准化局第352号通函',
      '电信标准化局第352号通函补遗2',
      '电信标准化局第352号通函第5段',
    ],
  ])('%s', (language, plain, amended, cited) => {
    const addendum: Reference = {
      ...circular,
      kind: 'addendum',
      number: '2',
      amends: 'TSB Circular 352',
      text: 'Addendum 2 to TSB Circular 352',
    }
    expect(formatReference(circular, language)).toBe(plain)
    expect(formatReference({ ...circular, text: null }, language)).toBe(plain)
    expect(formatReference(addendum, language)).toBe(amended)
    expect(formatReference({ ...addendum, text: null }, language)).toBe(amended)
    expect(citeParagraph(circular, '5', language)).toBe(cited)
  })

  it.each(LANGUAGES)('as printed, if that is already %s', (language) => {
    fc.assert(
      fc.property(circulars(language), ({ reference }) => {
        expect(formatReference(reference, language)).toBe(reference.text ?? '')
      }),
    )
  })

  it('to another language and back', () => {
    const pairs = fc
      .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...LANGUAGES))
      .chain(([own, other]) => fc.tuple(fc.constant(own), fc.constant(other), circulars(own)))
    fc.assert(
      fc.property(pairs, ([own, other, { reference }]) => {
        fc.pre(reference.amends === null)
        const abroad = { ...reference, text: formatReference(reference, other) || null }
        expect(formatReference(abroad, own)).toBe(reference.text ?? '')
      }),
    )
  })
})

describe('a reference is kept as it is printed', () => {
  it('if no language is requested', () => {
    const printed = { ...circular, text: 'TSB CIRCULAR  352' }
    expect(formatReference(printed)).toBe('TSB CIRCULAR  352')
    expect(citeParagraph(printed, '5')).toBe('TSB CIRCULAR  352, ¶5')
  })

  it('if it belongs to a series that only its own office uses', () => {
    const other: Reference = { ...circular, kind: 'other', series: 'BDT/EUR/DM', number: '142' }
    for (const language of LANGUAGES) {
      expect(formatReference({ ...other, text: 'BDT/EUR/DM-142' }, language)).toBe('BDT/EUR/DM-142')
    }
  })
})

it('a reference without a known printed form is composed', () => {
  const code: Reference = { ...circular, series: 'CACE', number: '560', text: null }
  expect(formatReference(code)).toBe('CACE/560')
  expect(formatReference({ ...code, series: '7/LCCE', number: '79' }, 'zh')).toBe('7/LCCE/79')
  expect(formatReference({ ...code, kind: 'addendum', number: '2', amends: 'CACE/560' })).toBe(
    'Addendum 2 to CACE/560',
  )
  expect(
    formatReference({ ...code, kind: 'revision', number: '1', amends: 'CACE/560' }, 'fr'),
  ).toBe('Révision 1 à la CACE/560')
})
