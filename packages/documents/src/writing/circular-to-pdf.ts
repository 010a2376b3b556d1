import type { Language } from '@u4ssc/domain'
import { groupParagraphs, circularLayout, type Circular } from '@u4ssc/domain/circulars'
import { titleOf } from './circular-title'
import { letterheadForPdf, type Logo } from './letterhead'
import { writePdf } from './typst'

export interface CircularToPdfOptions {
  /** Language of labels and dates; by default that of the circular. The text is not translated. */
  readonly language?: Language | undefined
  /** The logo above the letterhead. */
  readonly logo?: Logo | null | undefined
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
  { language, logo = null }: CircularToPdfOptions = {},
): Promise<Uint8Array> {
  const { paragraphs, signature, letterhead, ...layout } = circularLayout(circular, { language })
  return writePdf('letter', {
    ...layout,
    letterhead: letterheadForPdf({ logo, lines: letterhead }),
    language: circular.language ?? layout.language,
    title: titleOf(circular),
    author: circular.issuer.organization,
    groups: groupParagraphs(paragraphs),
    signature: signature.flatMap((line) => line.split('\n')),
  })
}
