import type { Language } from '@u4ssc/domain'
import { groupParagraphs, circularLayout, type Circular } from '@u4ssc/domain/circulars'
import { titleOf } from './circular-title'
import { writePdf } from './typst'

export interface CircularToPdfOptions {
  /** Language of labels and dates; by default that of the circular. The text is not translated. */
  readonly language?: Language | undefined
}

/**
 * Returns a circular as an accessible PDF (PDF/UA-1) in the usual layout, with embedded fonts.
 *
 * @throws DocumentError for text in a script that the fonts do not support, or without the PDF
 *   compiler
 * @example
 * await writeFile('circular.pdf', await circularToPdf(circular))
 */
export function circularToPdf(
  circular: Circular,
  options: CircularToPdfOptions = {},
): Promise<Uint8Array> {
  const { paragraphs, signature, ...layout } = circularLayout(circular, options)
  return writePdf('letter', {
    ...layout,
    language: circular.language ?? layout.language,
    title: titleOf(circular),
    author: circular.issuer.organization,
    groups: groupParagraphs(paragraphs),
    signature: signature.flatMap((line) => line.split('\n')),
  })
}
