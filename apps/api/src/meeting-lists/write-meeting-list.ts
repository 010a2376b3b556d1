import { parseColumns } from '@u4ssc/client/registrations'
import type { ListFormat, MeetingList, MeetingListQuery } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import type { PrintedList } from '@u4ssc/documents/writing'
import { countUnnamed, listAttendance } from '../attendance/index'
import { Problem } from '../http/problems'
import { describeVenue } from '../meetings/index'
import { countMeetingsAttended, listDelegations, listEveryRecord } from '../registrations/index'
import type { Form } from '../registrations/index'
import { readLetterhead } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { attendanceList } from './attendance-list'
import { badgesList, participantsList, toParticipant } from './participants-list'
import { registrationsList } from './registrations-list'
import { titleIn } from './title-in'
import { wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { describeDateRange, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import { listMessages } from '@u4ssc/messages/lists'

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
  deps: FileDeps & { readonly clock: () => string },
  form: Form,
  kind: MeetingList,
  { format, language, columns, sort, order, ...filter }: MeetingListQuery,
): Promise<WrittenList> {
  const { db } = deps
  const meeting = form.slug
  const confirmed = { meeting, state: 'confirmed' } as const
  const details = listDetails(form, language, deps.clock())
  const write = async (list: PrintedList): Promise<WrittenList> => ({
    bytes: await writePrinted(deps, { ...list, details }, format),
    rows: list.table.rows.length,
  })
  switch (kind) {
    case 'public-participants':
    case 'participants-only': {
      const level = kind === 'participants-only' ? 'participants' : 'public'
      const rows = await listEveryRecord(db, confirmed, { language })
      return write(await participantsList(form, rows, level, language))
    }
    case 'registrations':
      return write(
        await registrationsList(form, {
          rows: await listEveryRecord(db, { ...filter, meeting }, { sort, order, language }),
          columns: columns === undefined ? undefined : parseColumns(columns),
          delegations: await listDelegations(db, meeting),
          attended: await listAttendance(db, meeting),
          meetingsAttended: await countMeetingsAttended(db, meeting),
          language,
        }),
      )
    case 'badges': {
      const rows = await listEveryRecord(db, { ...filter, ...confirmed }, { language })
      if (format !== 'pdf') return write(await badgesList(form, rows, language))
      return { bytes: await printBadges(form, rows, language), rows: rows.length }
    }
    case 'attendance':
      return write(
        await attendanceList(form, {
          rows: await listEveryRecord(db, confirmed, { language }),
          attended: await listAttendance(db, meeting),
          unnamed: await countUnnamed(db, meeting),
          language,
        }),
      )
    case 'programme': {
      const { programmeList, programmeToPdf } = await import('@u4ssc/documents/writing')
      if (format !== 'pdf') return write(programmeList(form.meeting, { language }))
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

/** Returns a list with the letterhead of the secretariat as a file. */
export async function writePrinted(
  deps: FileDeps,
  list: PrintedList,
  format: ListFormat,
): Promise<Uint8Array> {
  const { writeList } = await import('@u4ssc/documents/writing')
  return writeList({ ...list, letterhead: await readLetterhead(deps) }, format)
}

/** Returns the lines below the heading of a list: date and place of the meeting, and when it was made. */
function listDetails({ meeting }: Form, language: Language, now: string): string[] {
  const { schedule, venue } = meeting
  const wording = WORDINGS[language]
  const say = listMessages(language)
  const zone = schedule.zone ?? 'UTC'
  const days = schedule.days.map(({ date }) => date).sort()
  const [first, last] = [days[0], days.at(-1)]
  const place = [
    ...describeVenue(venue, language),
    ...(meeting.mode === 'physical' ? [] : [say('list.mode-online')]),
  ]
  const dates = first && last ? [describeDateRange(first, last, wording)] : []
  const at = describeTime(wallTimeAt(now, zone), wording)
  return [
    [...dates, ...place].filter((part) => part !== '').join(wording.listSeparator),
    say('list.asOf', { at: `${at} (${zoneLabel(zone)})` }),
  ]
}
