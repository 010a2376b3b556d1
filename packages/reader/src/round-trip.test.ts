import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../domain/test/circular-arbitraries'
import { LANGUAGES } from '@u4ssc/domain'
import { CircularSchema } from '@u4ssc/domain/circulars'
import { readCircular } from './six-by-default'
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
