import { CalendarDateSchema, LanguageSchema, type Diagnostic } from '@u4ssc/domain'
import { checkCircular, listUncertainFacts, type Reading } from '@u4ssc/domain/circulars'
import { ApplicantSchema, decideEligibility } from '@u4ssc/domain/eligibility'
import type { Meeting } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import {
  describeDecision,
  describeDiagnostic,
  describeTimeRange,
  type Wording,
} from '@u4ssc/domain/words'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import * as z from 'zod'
import type { Answer } from '../answer'
import { colors } from '../colors'
import type { OpenedCircular } from '../open-circular'
import { optionOf, type Options, FileError } from '../usage/index'
import { localZone } from './now'
import { parseCountry, parseZone } from './parse-places'
import { renderCommand } from './render-command'
import { requireMeetings } from './require-meetings'

type CircularCommand = 'read' | 'check' | 'render' | 'times' | 'eligible'

/** The command that answers for each circular. */
export const ANSWERS: Readonly<
  Record<CircularCommand, (circular: OpenedCircular, options: Options) => Answer | Promise<Answer>>
> = { read, check, render: renderCommand, times, eligible }

function read({ reading }: OpenedCircular, options: Options): Answer {
  const wording = wordingOf(options)
  const { circular, meetings, diagnostics } = reading
  const meetingLines = meetings.flatMap((meeting, index) => [
    colors.bold(meeting.title),
    ...timesOf(meeting, wording),
    ...uncertainLines(reading, `/meetings/${index}`).map((line) => `  ${line}`),
  ])
  const lines = [
    [circular.reference.text, circular.issuedOn].filter((part) => part !== null).join(', '),
    ...uncertainLines(reading, '/circular'),
    ...(meetings.length > 0 ? meetingLines : ['No meeting found.']),
    ...diagnostics.map((diagnostic) => diagnosticLine(diagnostic, wording)),
  ]
  return { kind: 'lines', lines, data: reading, needsAttention: false }
}

function check(
  { reading: { circular, meetings, diagnostics } }: OpenedCircular,
  options: Options,
): Answer {
  const wording = wordingOf(options)
  const all = [...diagnostics, ...checkCircular(circular, meetings)]
  const data = all.filter(({ severity }) => severity !== 'info')
  const lines =
    data.length > 0 ? data.map((one) => diagnosticLine(one, wording)) : ['No problems found.']
  return { kind: 'lines', lines, data, needsAttention: data.length > 0 }
}

function times({ reading: { meetings } }: OpenedCircular, options: Options): Answer {
  const wording = wordingOf(options)
  const given = optionOf('in', z.array(z.string()).default([localZone()]), options)
  const zones = given.map((zone) => parseZone(zone, 'in'))
  const data = requireMeetings(meetings).flatMap((meeting) =>
    zones.map((zone) => ({ meeting: meeting.title, ...meetingTimes(meeting, zone) })),
  )
  const lines = data.flatMap(({ meeting, zone, days }) => [
    colors.bold(`${meeting} (${zone})`),
    ...days.map((day) => `  ${describeTimeRange(day, wording)}`),
  ])
  return { kind: 'lines', lines, data, needsAttention: false }
}

function eligible({ reading: { meetings } }: OpenedCircular, options: Options): Answer {
  const applicant = {
    country: parseCountry(optionOf('country', z.string(), options)),
    capacity: optionOf('capacity', ApplicantSchema.shape.capacity, options),
    organization: optionOf('organization', z.string().nullable().default(null), options),
  }
  const day = optionOf('on', CalendarDateSchema.optional(), options)
  const wording = wordingOf(options)
  const data = requireMeetings(meetings).map((meeting) => {
    const on = day ?? meeting.schedule.days[0]?.date
    if (on === undefined)
      throw new FileError(
        `${meeting.title}: The circular gives no date for this meeting. Enter one with --on.`,
      )
    const decision = decideEligibility(applicant, meeting.participation, { on })
    return { meeting: meeting.title, decision }
  })
  const lines = data.flatMap(({ meeting, decision }) => [
    colors.bold(meeting),
    `  ${decision.outcome}: ${describeDecision(decision, wording)}`,
  ])
  const needsAttention = data.some(({ decision }) => decision.outcome !== 'eligible')
  return { kind: 'lines', lines, data, needsAttention }
}

/** Returns the words of the language that is asked for. */
export function wordingOf(options: Options): Wording {
  return WORDINGS[optionOf('language', LanguageSchema.default('en'), options)]
}

function diagnosticLine(diagnostic: Diagnostic, wording: Wording): string {
  const { severity } = diagnostic
  const color = { error: colors.red, warning: colors.yellow, info: colors.dim }[severity]
  return `${color(`${severity}:`)} ${describeDiagnostic(diagnostic, wording)}`
}

function timesOf(meeting: Meeting, wording: Wording): string[] {
  const { zone } = meeting.schedule
  const { days } = meetingTimes(meeting, zone ?? 'UTC')
  return meeting.schedule.days.map(({ date }, index) => {
    const day = days[index]
    return `  ${day && (day.start ?? day.end) ? `${describeTimeRange(day, wording)} (${zone ?? ''})` : date}`
  })
}

/**
 * Returns a line that names the uncertain facts of a part of a reading; no line if all are certain.
 *
 * @param record - JSON pointer of the circular or of one of its meetings
 */
function uncertainLines(reading: Pick<Reading, 'evidence'>, record: string): string[] {
  const names = listUncertainFacts(reading)
    .filter((pointer) => pointer.startsWith(`${record}/`))
    .map((pointer) => nameOf(pointer.slice(record.length)))
  if (names.length === 0) return []
  return [
    `${colors.yellow('uncertain:')} ${[...new Set(names)].join(', ')}. Compare with the circular.`,
  ]
}

/** Parts of a pointer that name no fact. */
const CONTAINERS = new Set(['', 'schedule', 'days'])

/** Returns the field names in a pointer, in words and without indexes. */
function nameOf(pointer: string): string {
  return pointer
    .split('/')
    .filter((step) => !CONTAINERS.has(step) && !/^\d+$/.test(step))
    .join(' ')
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
