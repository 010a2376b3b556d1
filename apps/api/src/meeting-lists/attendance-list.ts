import type { Language, Meeting } from '@u4ssc/domain'
import { translateTitles } from '@u4ssc/domain/meetings'
import { describeDate, WORDINGS } from '@u4ssc/domain/words/languages'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { AttendanceRow, UnnamedCount } from '../attendance/index'
import type { Form } from '../registrations/index'
import type { RegistrationRow } from '../db/tables/index'
import { personColumns, toTable } from './columns'
import type { Columns } from './columns'
import { titleIn } from './title-in'

interface Attended {
  /** Confirmed registrations. */
  readonly rows: readonly RegistrationRow[]
  readonly attended: readonly AttendanceRow[]
  readonly unnamed: readonly UnnamedCount[]
  readonly language: Language
}

/**
 * Returns the people whose attendance is recorded with their consent, and the days and sessions
 * they attended. Others who checked in are only counted in the note.
 */
export async function attendanceList(
  form: Form,
  { rows, attended, unnamed, language }: Attended,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  const present = rows
    .map((row) => ({ row, visits: attended.filter((one) => one.registrationId === row.id) }))
    .filter(({ visits }) => visits.length > 0)
  const count = unnamed
    .filter(({ session }) => session === '')
    .reduce((people, one) => people + one.people, 0)
  return plainList({
    language,
    meeting: titleIn(form, language),
    heading: say('list.attendance'),
    ...(count > 0 ? { note: say('list.counted', { count }) } : {}),
    ...toTable(columnsOf(form, language), present),
  })
}

interface Present {
  readonly row: RegistrationRow
  readonly visits: readonly AttendanceRow[]
}

function columnsOf(form: Form, language: Language): Columns<Present> {
  const meeting = translateTitles(form.meeting, language)
  const say = listMessages(language)
  return {
    ...personColumns<Present>(language, ({ row }) => row),
    mode: { header: say('list.mode'), cell: ({ row }) => say(`list.mode-${row.mode}`) },
    days: { header: say('list.days'), cell: ({ visits }) => daysIn(visits, language) },
    sessions: { header: say('list.sessions'), cell: ({ visits }) => sessionsIn(meeting, visits) },
  }
}

/** Returns the days of visits in words. */
export function daysIn(visits: readonly AttendanceRow[], language: Language): string {
  const days = [...new Set(visits.map(({ sitting }) => sitting))].sort()
  return days.map((day) => describeDate(day, WORDINGS[language])).join('; ')
}

function sessionsIn({ programme }: Meeting, visits: readonly AttendanceRow[]): string {
  return programme
    .filter(({ id }) => visits.some(({ session }) => session === id))
    .map(({ title }) => title)
    .join('; ')
}
