import type { Language } from '@u4ssc/domain'
import type { ListOfParticipants, Participant, PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'
import type { RegistrationRow } from '../db/tables/index'
import { personColumns, toTable } from './columns'
import { titleIn } from './title-in'

type ParticipantsLevel = ListOfParticipants['level']
type Listed = RegistrationRow['listed']

/** The consents that allow a name in the list of each level. */
const NAMED: Readonly<Record<ParticipantsLevel, readonly Listed[]>> = {
  public: ['public'],
  participants: ['public', 'participants'],
}

/**
 * Returns the confirmed people who agreed to be named at a level, and counts the others in the note.
 */
export async function participantsList(
  form: Form,
  rows: readonly RegistrationRow[],
  level: ParticipantsLevel,
  language: Language,
): Promise<PrintedList> {
  const writing = await import('@u4ssc/documents/writing')
  const named = rows.filter(({ listed }) => NAMED[level].includes(listed))
  const list = writing.participantsList({
    title: titleIn(form, language),
    language,
    level,
    participants: named.map(toParticipant),
  })
  const others = rows.length - named.length
  const note = others === 0 ? null : listMessages(language)('list.notNamed', { count: others })
  return { ...list, note }
}

/** Returns the text of the badges with the check-in codes, for labels printed elsewhere. */
export async function badgesList(
  form: Form,
  rows: readonly RegistrationRow[],
  language: Language,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  const badge = { header: say('list.badge'), cell: (row: RegistrationRow) => row.checkInCode ?? '' }
  return plainList({
    language,
    meeting: titleIn(form, language),
    heading: say('list.badges'),
    ...toTable({ ...personColumns<RegistrationRow>(language, (row) => row), badge }, rows),
  })
}

/** Returns a registered person as the lists name them. */
export function toParticipant({
  name,
  organization,
  country,
  capacity,
  mode,
  isHead,
}: RegistrationRow): Participant {
  return {
    writtenName: name,
    givenName: null,
    familyName: name,
    jobTitle: null,
    organization,
    country,
    capacity,
    attendance: mode,
    isHead,
  }
}
