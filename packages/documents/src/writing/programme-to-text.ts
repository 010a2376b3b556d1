import type { Meeting } from '@u4ssc/domain/meetings'
import { programmeOf, type ProgrammeOptions, type ProgrammeSession } from './programme'

/** As wide as "10:00–10:30" and the gap behind it. */
const INDENT = ' '.repeat(13)

/**
 * The programme of a meeting as plain text, in the hours of its zone.
 *
 * @example
 * programmeToText(meeting, { language: 'fr' })
 */
export function programmeToText(meeting: Meeting, options: ProgrammeOptions = {}): string {
  const { heading, meeting: title, note, days } = programmeOf(meeting, options)
  const head = [heading, title, note].filter((line) => line !== null).join('\n')
  const parts = days.map((day) => [day.heading, ...day.sessions.map(renderSession)].join('\n\n'))
  return `${[head, ...parts].join('\n\n')}\n`
}

function renderSession({ hours, title, lines }: ProgrammeSession): string {
  const [first = '', ...others] = title.split('\n')
  return [`${hours}  ${first}`, ...[...others, ...lines].map((line) => INDENT + line)].join('\n')
}
