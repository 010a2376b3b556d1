import type { Meeting } from '@u4ssc/domain/meetings'
import { programmeOf, type ProgrammeOptions, type ProgrammeSession } from './programme'

/** Width of "10:00–10:30" and a gap. */
const INDENT = ' '.repeat(13)

/**
 * Returns the programme of a meeting as plain text, with times in the meeting's zone.
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
