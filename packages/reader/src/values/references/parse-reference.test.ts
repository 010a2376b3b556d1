import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../../domain/test/circular-arbitraries'
import { LANGUAGES } from '@u4ssc/domain'
import { formatReference } from '@u4ssc/domain/circulars'
import { parseReference } from '../../six-by-default'

describe('a reference is parsed, in whichever language', () => {
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
    ['电信标准化局第318号通函', 'circular', '电信标准化局通函', '318', null],
    ['CACE/988号行政通函', 'circular', 'CACE', '988', null],
    [
      'الرسالة المعممة 176 لمكتب تقييس الاتصالات',
      'circular',
      'الرسالة المعممة لمكتب تقييس الاتصالات',
      '176',
      null,
    ],
  ])('%s', (text, kind, series, number, amends) => {
    expect(parseReference(text)).toMatchObject({ kind, series, number, amends, text })
  })

  it.each(LANGUAGES)('as letters in %s print it, and back', (language) => {
    fc.assert(
      fc.property(circulars(language), ({ reference }) => {
        fc.pre(reference.text !== null)
        const parsed = parseReference(formatReference(reference, language))
        expect(parsed).toEqual({ ...reference, alsoKnownAs: [] })
      }),
    )
  })
})

it('other words next to a reference are left out', () => {
  expect(parseReference('see TSB Circular 352')).toBeNull()
  expect(parseReference('TSB Circular')).toBeNull()
  expect(parseReference('')).toBeNull()
})
