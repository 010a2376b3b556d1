import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../domain/test/circular-arbitraries'
import { readKnownLetters } from '../../test/known-letters'
import { LANGUAGES } from '@u4ssc/domain'
import { CircularSchema } from '@u4ssc/domain/circulars'
import { readCircular } from '../six-by-default'
import { renderCircular } from '@u4ssc/domain/circulars'

describe.each(LANGUAGES)('a letter of %s written as text reads back as itself', (language) => {
  const letters = fc.oneof(circulars(language), circulars(language, { isTricky: true }))

  it('with every part it can have or lack', () => {
    fc.assert(
      fc.property(letters, (circular) => {
        const text = renderCircular(circular, { format: 'text' })
        expect(readCircular(text).circular).toEqual(circular)
      }),
    )
  })

  it('and is valid before', () => {
    fc.assert(
      fc.property(letters, (circular) => {
        expect(CircularSchema.parse(circular)).toEqual(circular)
      }),
    )
  })
})

/** Letters with lists and lines that lose their meaning when each paragraph is on one line. */
const NOT_YET = new Set([
  '305-unece-wp6-hybrid-notice',
  '84-ar-circular-letter-cr-472-webinars',
  'en-unece-information-notice-1-water',
  'es-circular-administrativa-ca-261-conclusiones',
])
const CASES = readKnownLetters().filter(({ name }) => !NOT_YET.has(name))

describe('the facts of any letter are read again from the written letter', () => {
  it.each(CASES)('$name', ({ text: original }) => {
    const { circular } = readCircular(original)
    const text = renderCircular(circular, { format: 'text' })
    expect(readCircular(text).circular).toEqual(circular)
  })
})
