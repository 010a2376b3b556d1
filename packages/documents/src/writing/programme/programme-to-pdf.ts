import type { Meeting } from '@u4ssc/domain/meetings'
import { programmeOf, type ProgrammeOptions } from './programme'
import { writePdf } from '../typst'

/**
 * Returns the programme of a meeting as an accessible PDF, with times in the meeting's zone.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('programme.pdf', await programmeToPdf(meeting, { language: 'es' }))
 */
export function programmeToPdf(
  meeting: Meeting,
  options: ProgrammeOptions = {},
): Promise<Uint8Array> {
  const programme = programmeOf(meeting, options)
  const title = `${programme.heading}: ${programme.meeting}`
  return writePdf('programme', { ...programme, title })
}
