import type { I18n } from '../../i18n/i18n'
import type { ProgrammeView } from '../../programme/programme-view'
import type { SessionView } from '../../programme/programme-view'

/** Returns the programme as plain text. */
export function writeText(i18n: I18n, programme: ProgrammeView): string {
  const { title, clock, days } = programme
  const zoneNote =
    clock === null
      ? i18n.t('programme.no-zone')
      : i18n.t('programme.shown-zone', { place: clock.place, zone: clock.zone })
  const parts = days.map(({ words: day, sessions }) =>
    [day, ...sessions.map((session) => writeSession(session))].join('\n\n'),
  )
  return `${[title, zoneNote, ...parts].join('\n\n')}\n`
}

function writeSession({ startTime, endTime, title, room, people }: SessionView): string {
  const head = `${startTime}–${endTime}  ${title}${room === null ? '' : ` (${room})`}`
  const speakers = people.map(({ name, details, role }) => {
    const parts = [name, details, role].filter((part) => part !== '')
    return `             ${parts.join(', ')}`
  })
  return [head, ...speakers].join('\n')
}

/** Returns the programme as comma-separated values (RFC 4180), one line per session. */
export function writeCsv(i18n: I18n, { clock, days }: ProgrammeView): string {
  const head = ['date', 'starts', 'ends', 'zone', 'title', 'kind', 'room', 'speakers'] as const
  const rows = days.flatMap(({ sessions }) =>
    sessions.map(({ date, startTime, endTime, title, kind, room, people }) => [
      date,
      startTime,
      endTime,
      clock?.zone ?? '',
      title,
      kind,
      room ?? '',
      people.map(({ name }) => name).join('; '),
    ]),
  )
  const names = head.map((column) => i18n.t(`programme.column-${column}`))
  return [names, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')
}

/**
 * Spreadsheets read text that starts with these characters as a formula; an apostrophe prevents it.
 */
const FORMULA = /^[=+\-@\t\r]/

function quote(value: string): string {
  return `"${value.replace(FORMULA, "'$&").replaceAll('"', '""')}"`
}
