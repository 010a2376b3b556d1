import type { Language } from '@u4ssc/domain'
import { groupParagraphs, circularLayout, type Circular } from '@u4ssc/domain/circulars'
import { titleOf } from './letter-title'
import { writePdf } from './typst'

export interface CircularToPdfOptions {
  /** Of the labels and the date; the letter's own by default. Its words stay as they are. */
  readonly language?: Language | undefined
}

/**
 * A circular as a PDF in the house form: accessible (PDF/UA-1), with its fonts within.
 *
 * @throws where a word has a letter of a script other than those of the six languages
 * @example
 * await writeFile('letter.pdf', await circularToPdf(circular))
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
