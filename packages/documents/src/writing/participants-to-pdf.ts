import { groupsOf, type ListOfParticipants } from './list-of-participants'
import { writePdf } from './typst'
import { PAPER_WORDS } from './words/index'

/**
 * A list of participants as an accessible PDF: a table for each capacity.
 *
 * @throws where a name has a letter of a script that no font has
 * @example
 * await writeFile('participants.pdf', await participantsToPdf(list))
 */
export function participantsToPdf(list: ListOfParticipants): Promise<Uint8Array> {
  const { title, language } = list
  const heading = PAPER_WORDS[language].participants
  return writePdf('participants', {
    language,
    title: `${heading}: ${title}`,
    meeting: title,
    heading,
    ...groupsOf(list),
  })
}
