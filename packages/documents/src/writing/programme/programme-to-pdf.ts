import type { Meeting } from '@u4ssc/domain/meetings'
import { letterheadForPdf, NO_LETTERHEAD, type Letterhead } from '../letterhead'
import { programmeOf, type ProgrammeOptions } from './programme'
import { writePdf } from '../typst'

export interface ProgrammeToPdfOptions extends ProgrammeOptions {
  readonly letterhead?: Letterhead
}

/**
 * Returns the programme of a meeting as an accessible PDF, with times in the meeting's zone.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('programme.pdf', await programmeToPdf(meeting, { language: 'es' }))
 */
export function programmeToPdf(
  meeting: Meeting,
  { letterhead = NO_LETTERHEAD, ...options }: ProgrammeToPdfOptions = {},
): Promise<Uint8Array> {
  const programme = programmeOf(meeting, options)
  const title = `${programme.heading}: ${programme.meeting}`
  return writePdf('programme', { ...programme, title, letterhead: letterheadForPdf(letterhead) })
}
