import type { Meeting } from '@u4ssc/domain/meetings'
import { plainList, type PrintedList } from '../lists/index'
import { DOCUMENT_WORDS } from '../words/index'
import { programmeOf, type ProgrammeOptions } from './programme'

/**
 * Returns the programme of a meeting as a list with one row for each session, with times in the
 * meeting's zone.
 *
 * @example
 * await writeList(programmeList(meeting, { language: 'es' }), 'docx')
 */
export function programmeList(meeting: Meeting, options: ProgrammeOptions = {}): PrintedList {
  const { language, heading, meeting: title, note, days } = programmeOf(meeting, options)
  const { day, time, session, details } = DOCUMENT_WORDS[language].programme
  const rows = days.map((one) => ({
    heading: one.heading,
    rows: one.sessions.map(({ hours, title: name, lines }) => [hours, name, lines.join('\n')]),
  }))
  const list = plainList({
    language,
    meeting: title,
    heading,
    table: {
      columnHeaders: [day, time, session, details],
      rows: rows.flatMap((one) => one.rows.map((cells) => [one.heading, ...cells])),
    },
  })
  const printed = {
    columnHeaders: [time, session, details],
    groups: [{ heading: null, sections: rows }],
  }
  return { ...list, note, printed: days.length === 0 ? { ...printed, groups: [] } : printed }
}
