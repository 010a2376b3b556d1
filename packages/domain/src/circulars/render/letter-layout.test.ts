import fc from 'fast-check'
import { expect, it } from 'vitest'
import { circulars } from '../../../test/circular-arbitraries'
import { LANGUAGES } from '../../languages'
import { circularLayout } from './letter-layout'
import { renderCircular } from './render-circular'

it.each(LANGUAGES)(
  'the layout of a letter has the content of the letter as text, in its order, in %s',
  (language) => {
    fc.assert(
      fc.property(circulars(language), (circular) => {
        const text = renderCircular(circular, { format: 'text' })
        const { header, subject, paragraphs, ...layout } = circularLayout(circular)
        const words = [
          ...layout.letterhead,
          layout.dateLine,
          // Lists of addressees stand below the other entries
          ...[...header].sort((one, other) => Number(one.isList) - Number(other.isList)),
          subject,
          layout.salutation,
          ...paragraphs.flatMap(({ text: own, items }) => [...own.split('\n'), ...items]),
          layout.closing,
          ...layout.signature,
          layout.enclosures,
          ...layout.annexes.flat(),
        ].flatMap((part) => {
          if (part === null) return []
          return typeof part === 'string' ? [part] : [part.label, ...part.values]
        })
        let from = 0
        for (const part of words) {
          const at = text.indexOf(part, from)
          expect(at, part).toBeGreaterThanOrEqual(from)
          from = at + part.length
        }
      }),
      { numRuns: 50 },
    )
  },
)

it('the layout of a letter uses conventional words of another language on request', () => {
  const [circular] = fc.sample(circulars('fr'), 1)
  const layout = circular && circularLayout({ ...circular, subject: 'Villes' }, { language: 'es' })
  expect(layout).toMatchObject({
    language: 'es',
    subject: { label: 'Asunto:', values: ['Villes'] },
  })
})
