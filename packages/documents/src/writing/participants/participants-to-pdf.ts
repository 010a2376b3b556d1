import { groupsOf, type ListOfParticipants } from './list-of-participants'
import { writePdf } from '../typst'
import { DOCUMENT_WORDS } from '../words/index'

/**
 * Returns a list of participants as an accessible PDF, with a table for each capacity.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('participants.pdf', await participantsToPdf(list))
 */
export function participantsToPdf(list: ListOfParticipants): Promise<Uint8Array> {
  const { title, language } = list
  const heading = DOCUMENT_WORDS[language].participants
  return writePdf('participants', {
    language,
    title: `${heading}: ${title}`,
    meeting: title,
    heading,
    ...groupsOf(list),
  })
}
