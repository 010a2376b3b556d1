import type { ListFormat, MeetingList, MeetingListQuery } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listAttendance, countUnnamed } from '../attendance/index'
import { Problem } from '../http/problems'
import { listEveryRecord, type Form } from '../registrations/index'
import { readLetterhead } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { attendanceList } from './attendance-list'
import { badgesList, participantsList, toParticipant } from './participants-list'
import { registrationsList } from './registrations-list'
import { titleIn } from './title-in'

interface WrittenList {
  readonly bytes: Uint8Array
  /** Number of people or sessions in the list. */
  readonly rows: number
}

/**
 * Returns a list of a meeting as a file.
 *
 * @throws {Problem} if there is nobody to write a badge for
 */
export async function writeMeetingList(
  deps: FileDeps,
  form: Form,
  kind: MeetingList,
  { format, language, ...filter }: MeetingListQuery,
): Promise<WrittenList> {
  const { db } = deps
  const meeting = form.slug
  const confirmed = { meeting, state: 'confirmed' } as const
  switch (kind) {
    case 'participants':
      return write(
        deps,
        await participantsList(form, await listEveryRecord(db, confirmed), language),
        format,
      )
    case 'registrations':
      return write(
        deps,
        await registrationsList(form, await listEveryRecord(db, { ...filter, meeting }), language),
        format,
      )
    case 'badges': {
      const rows = await listEveryRecord(db, { ...filter, ...confirmed })
      if (format !== 'pdf') return write(deps, await badgesList(form, rows, language), format)
      return { bytes: await printBadges(form, rows, language), rows: rows.length }
    }
    case 'attendance':
      return write(
        deps,
        await attendanceList(form, {
          rows: await listEveryRecord(db, confirmed),
          attended: await listAttendance(db, meeting),
          unnamed: await countUnnamed(db, meeting),
          language,
        }),
        format,
      )
    case 'programme': {
      const { programmeList, programmeToPdf } = await import('@u4ssc/documents/writing')
      if (format !== 'pdf') return write(deps, programmeList(form.meeting, { language }), format)
      const letterhead = await readLetterhead(deps)
      const bytes = await programmeToPdf(form.meeting, { language, letterhead })
      return { bytes, rows: form.meeting.programme.length }
    }
  }
}

type Rows = Awaited<ReturnType<typeof listEveryRecord>>

async function printBadges(form: Form, rows: Rows, language: Language): Promise<Uint8Array> {
  if (rows.length === 0)
    throw new Problem(
      'document-unavailable',
      'No confirmed registration matches the filters. Change the filters.',
    )
  const { badgesToPdf } = await import('@u4ssc/documents/writing')
  const badges = rows.map((row) => ({
    participant: toParticipant(row),
    code: row.checkInCode ?? row.id,
  }))
  return badgesToPdf(badges, { title: titleIn(form, language), language })
}

async function write(deps: FileDeps, list: PrintedList, format: ListFormat): Promise<WrittenList> {
  return { bytes: await writePrinted(deps, list, format), rows: list.table.rows.length }
}

/** Returns a list with the letterhead of the secretariat as a file. */
export async function writePrinted(
  deps: FileDeps,
  list: PrintedList,
  format: ListFormat,
): Promise<Uint8Array> {
  const { writeList } = await import('@u4ssc/documents/writing')
  return writeList({ ...list, letterhead: await readLetterhead(deps) }, format)
}
