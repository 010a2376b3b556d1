import { parseReference } from '@u4ssc/reader'
import type { Reference } from '@u4ssc/domain/circulars'
import type { Language } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { chainOf, relatedLetters } from './related-letters'

function aLetter(id: string, reference: string, issuedOn: string, language: Language = 'en') {
  const parsed = parseReference(reference)
  const other: Reference = {
    kind: 'other',
    series: null,
    number: null,
    amends: null,
    alsoKnownAs: [],
    text: reference,
  }
  return { id, reference: parsed ?? other, issuedOn, language }
}

const original = aLetter('original', 'TSB Circular 352', '2021-10-13')
const corrigendum = aLetter('corrigendum', 'Corrigendum 1 to TSB Circular 352', '2021-11-02')
const ofOtherPeriod = aLetter('old', 'TSB Circular 352', '2015-10-13')
const french = aLetter('french', 'Circulaire TSB 352', '2021-10-13', 'fr')
const all = [original, corrigendum, ofOtherPeriod, french]

const idsOf = (letters: readonly { readonly id: string }[]) => letters.map(({ id }) => id)

it('a letter and the letter that changes it refer to each other', () => {
  expect(idsOf(relatedLetters(original, all).changedBy)).toEqual(['corrigendum'])
  expect(idsOf(relatedLetters(corrigendum, all).changes)).toContain('original')
})

it('a letter of another study period with the same number is not changed', () => {
  expect(idsOf(relatedLetters(corrigendum, all).changes)).not.toContain('old')
  expect(relatedLetters(ofOtherPeriod, all).changedBy).toEqual([])
})

it('the same letter in another language is found', () => {
  expect(idsOf(relatedLetters(original, all).translations)).toEqual(['french'])
})

it('the chain begins with the letter that the others change', () => {
  expect(idsOf(chainOf(corrigendum, [original, corrigendum]))).toEqual(['original', 'corrigendum'])
})
