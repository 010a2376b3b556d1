import type { Meeting } from '@u4ssc/domain/meetings'
import { programmeOf, type ProgrammeOptions } from './programme'
import { writePdf } from './typst'

/**
 * The programme of a meeting as an accessible PDF, in the hours of its zone.
 *
 * @throws where a name has a letter of a script that no font has
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
