import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { phrasesOf } from '../../text/vocabulary/index'
import { findReferences } from './read-reference'
import { markTokens } from '../../text/tokens/index'
import { readTokens } from '../../text/tokens/index'
import { VOCABULARIES } from '../../text/vocabulary/vocabularies'

function referencesIn(text: string, language: Language = 'en') {
  const tokens = readTokens(text)
  const marks = markTokens(tokens, phrasesOf(VOCABULARIES[language]))
  return findReferences(tokens, marks, { from: 0, to: tokens.count })
}

describe('references are found in a text', () => {
  it.each([
    ['en', 'see TSB Circular 352 of 13 October', 'circular', 'TSB Circular', '352'],
    ['en', 'Circular Letter7/LCCE/79 of the Bureau', 'circular-letter', '7/LCCE', '79'],
    ['en', 'Circular Letter No.4127', 'circular-letter', 'Circular Letter', '4127'],
    ['en', 'Ref: DM-20/1013', 'other', 'DM', '20/1013'],
    ['en', 'BDT/EUR/DM-142', 'other', 'BDT/EUR/DM', '142'],
    [
      'es',
      'la Carta Colectiva TSB 9/SG3RG-LAC',
      'collective-letter',
      'Carta Colectiva TSB',
      '9/SG3RG-LAC',
    ],
    ['fr', 'la Circulaire administrative CACE/560', 'circular', 'CACE', '560'],
    ['ru', 'Циркуляр 80 БСЭ', 'circular', 'Циркуляр БСЭ', '80'],
    ['zh', '电信标准化局第352号通函', 'circular', '电信标准化局通函', '352'],
    ['zh', 'CACE/988号行政通函', 'circular', 'CACE', '988'],
    [
      'ar',
      'الرسالة المعممة 176 لمكتب تقييس الاتصالات',
      'circular',
      'الرسالة المعممة لمكتب تقييس الاتصالات',
      '176',
    ],
  ] as const)('%s: %s', (language, text, kind, series, number) => {
    expect(referencesIn(text, language)).toMatchObject([{ kind, series, number }])
  })

  it.each([
    ['en', 'Addendum 2 to\nCircular Letter 1/LCCE/44*', 'addendum', '1/LCCE', '2'],
    ['en', 'Circular Letter No.4204/Add.1', 'addendum', 'Circular Letter', '1'],
    [
      'es',
      'Revisión 1 a la | Para información | Circular TSB 164 |',
      'revision',
      'Circular TSB',
      '1',
    ],
    ['ru', 'Исправление 1\nЦиркуляр 214 БСЭ', 'corrigendum', 'Циркуляр БСЭ', '1'],
    ['zh', '电信标准化局第5/20号集体函\n补遗1', 'addendum', '电信标准化局集体函', '1'],
  ] as const)('with what amends them, in %s: %s', (language, text, kind, series, number) => {
    expect(referencesIn(text, language)).toMatchObject([{ kind, series, number }])
  })

  it('a number glued to a name is separated in the printed reference', () => {
    expect(referencesIn('Circular Letter1/LCCE/44')[0]?.text).toBe('Circular Letter 1/LCCE/44')
  })

  it('a word without a number is not read as a reference', () => {
    expect(referencesIn('This Circular convenes the workshop.')).toEqual([])
  })
})
