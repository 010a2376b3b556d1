import type { Diagnostic } from '@u4ssc/domain'
import { checkCircular } from '@u4ssc/domain/circulars'
import { ApplicantSchema, decideEligibility } from '@u4ssc/domain/eligibility'
import type { Meeting } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDecision, describeDiagnostic, describeTimeRange } from '@u4ssc/domain/words'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import type { Answer } from '../answer'
import { colors } from '../colors'
import { z } from 'zod'
import type { OpenedCircular } from '../open-circular'
import { optionOf, type Options, FileError, parseZone } from '../usage/index'
import { renderCommand } from './render-command'
import { requireMeetings } from './require-meetings'
import { uncertainLines } from './uncertain-lines'

type CircularCommand = 'read' | 'check' | 'render' | 'times' | 'eligible'

/** The command that answers for each circular. */
export const ANSWERS: Readonly<
  Record<CircularCommand, (circular: OpenedCircular, options: Options) => Answer | Promise<Answer>>
> = { read, check, render: renderCommand, times, eligible }

function read({ reading }: OpenedCircular): Answer {
  const { circular, meetings, diagnostics } = reading
  const meetingLines = meetings.flatMap((meeting, index) => [
    colors.bold(meeting.title),
    ...timesOf(meeting),
    ...uncertainLines(reading, `/meetings/${index}`).map((line) => `  ${line}`),
  ])
  const lines = [
    [circular.reference.text, circular.issuedOn].filter((part) => part !== null).join(', '),
    ...uncertainLines(reading, '/circular'),
    ...(meetings.length > 0 ? meetingLines : ['No meeting found.']),
    ...diagnostics.map(diagnosticLine),
  ]
  return { kind: 'lines', lines, data: reading, needsAttention: false }
}

function check({ reading: { circular, meetings, diagnostics } }: OpenedCircular): Answer {
  const all = [...diagnostics, ...checkCircular(circular, meetings)]
  const data = all.filter(({ severity }) => severity !== 'info')
  const lines = data.length > 0 ? data.map(diagnosticLine) : ['No problems found.']
  return { kind: 'lines', lines, data, needsAttention: data.length > 0 }
}

function times({ reading: { meetings } }: OpenedCircular, options: Options): Answer {
  const zones = optionOf('in', z.array(z.string()), options).map((given) => parseZone(given, 'in'))
  const data = requireMeetings(meetings).flatMap((meeting) =>
    zones.map((zone) => ({ meeting: meeting.title, ...meetingTimes(meeting, zone) })),
  )
  const lines = data.flatMap(({ meeting, zone, days }) => [
    colors.bold(`${meeting} (${zone})`),
    ...days.map((day) => `  ${describeTimeRange(day)}`),
  ])
  return { kind: 'lines', lines, data, needsAttention: false }
}

function eligible({ reading: { meetings } }: OpenedCircular, options: Options): Answer {
  const { country, capacity } = ApplicantSchema.shape
  const applicant = {
    country: optionOf('country', country, options),
    capacity: optionOf('capacity', capacity, options),
    organization: null,
  }
  const data = requireMeetings(meetings).map((meeting) => {
    const on = meeting.schedule.days[0]?.date
    if (on === undefined)
      throw new FileError(`${meeting.title}: The circular gives no date for this meeting.`)
    const decision = decideEligibility(applicant, meeting.participation, { on })
    return { meeting: meeting.title, decision }
  })
  const lines = data.flatMap(({ meeting, decision }) => [
    colors.bold(meeting),
    `  ${decision.outcome}: ${describeDecision(decision, WORDINGS.en)}`,
  ])
  const needsAttention = data.some(({ decision }) => decision.outcome !== 'eligible')
  return { kind: 'lines', lines, data, needsAttention }
}

function diagnosticLine(diagnostic: Diagnostic): string {
  const { severity } = diagnostic
  const color = { error: colors.red, warning: colors.yellow, info: colors.dim }[severity]
  return `${color(`${severity}:`)} ${describeDiagnostic(diagnostic)}`
}

function timesOf(meeting: Meeting): string[] {
  const { zone } = meeting.schedule
  const { days } = meetingTimes(meeting, zone ?? 'UTC')
  return meeting.schedule.days.map(({ date }, index) => {
    const day = days[index]
    return `  ${day && (day.opens ?? day.closes) ? `${describeTimeRange(day)} (${zone ?? ''})` : date}`
  })
}
