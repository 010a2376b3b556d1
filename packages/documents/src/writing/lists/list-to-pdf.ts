import { letterheadForPdf, NO_LETTERHEAD } from '../letterhead'
import { writePdf } from '../typst'
import { layoutOf } from './list-layout'
import type { PrintedList } from './printed-list'

/**
 * Returns a list as an accessible PDF.
 *
 * @throws DocumentError for a text that the fonts do not support
 * @example
 * await writeFile('participants.pdf', await listToPdf(list))
 */
export function listToPdf(list: PrintedList): Promise<Uint8Array> {
  const {
    language,
    letterhead = NO_LETTERHEAD,
    meeting,
    heading,
    details = [],
    note,
    printed,
  } = list
  return writePdf('list', {
    language,
    title: `${heading}: ${meeting}`,
    letterhead: letterheadForPdf(letterhead),
    meeting,
    heading,
    details,
    note,
    ...printed,
    ...layoutOf(list),
  })
}
