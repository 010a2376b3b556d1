import { checkCircular } from '@u4ssc/domain/circulars'
import { ApplicantSchema, decideEligibility } from '@u4ssc/domain/eligibility'
import type { Meeting } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDecision, describeDiagnostic, describeTimeRange } from '@u4ssc/domain/words'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import { colours } from './colours'
import { z } from 'zod'
import type { Letter } from './open-letter'
import { optionOf, type Options } from './options'
import { renderLetter } from './render-letter'
import { someOf } from './some-meetings'
import { uncertainLines } from './uncertain-lines'
import { FileError } from './usage-error'
import { zoneNamed } from './zone-named'

/** Lines for people with the same as data; or a file. */
export type Answer =
  | {
      readonly kind: 'lines'
      readonly lines: readonly string[]
      readonly data: unknown
      /** Whether somebody should look at it. */
      readonly needsLook: boolean
    }
  | {
      readonly kind: 'file'
      readonly contents: string | Uint8Array
      readonly extension: string
    }

type LetterCommand = 'read' | 'check' | 'render' | 'times' | 'eligible'

/** What each command answers about a letter. */
export const ANSWERS: Readonly<
  Record<LetterCommand, (letter: Letter, options: Options) => Answer | Promise<Answer>>
> = { read, check, render: renderLetter, times, eligible }

function read({ reading }: Letter): Answer {
  const { circular, meetings, diagnostics } = reading
  const meetingLines = meetings.flatMap((meeting, index) => [
    colours.bold(meeting.title),
    ...hoursOf(meeting),
    ...uncertainLines(reading, `/meetings/${index}`).map((line) => `  ${line}`),
  ])
  const lines = [
    [circular.reference.text, circular.issuedOn].filter((part) => part !== null).join(', '),
    ...uncertainLines(reading, '/circular'),
    ...(meetings.length > 0 ? meetingLines : ['It convenes no meeting.']),
    ...diagnostics.map(lineOf),
  ]
  return { kind: 'lines', lines, data: reading, needsLook: false }
}

function check({ reading: { circular, meetings, diagnostics } }: Letter): Answer {
  const all = [...diagnostics, ...checkCircular(circular, meetings)]
  const data = all.filter(({ severity }) => severity !== 'info')
  const lines = data.length > 0 ? data.map(lineOf) : ['Nothing contradicts itself.']
  return { kind: 'lines', lines, data, needsLook: data.length > 0 }
}

function times({ reading: { meetings } }: Letter, options: Options): Answer {
  const zones = optionOf('in', z.array(z.string()), options).map((given) => zoneNamed(given, 'in'))
  const data = someOf(meetings).flatMap((meeting) =>
    zones.map((zone) => ({ meeting: meeting.title, ...meetingTimes(meeting, zone) })),
  )
  const lines = data.flatMap(({ meeting, zone, days }) => [
    colours.bold(`${meeting} (${zone})`),
    ...days.map((day) => `  ${describeTimeRange(day)}`),
  ])
  return { kind: 'lines', lines, data, needsLook: false }
}

function eligible({ reading: { meetings } }: Letter, options: Options): Answer {
  const { country, capacity } = ApplicantSchema.shape
  const applicant = {
    country: optionOf('country', country, options),
    capacity: optionOf('capacity', capacity, options),
    organization: null,
  }
  const data = someOf(meetings).map((meeting) => {
    const on = meeting.schedule.days[0]?.date
    if (on === undefined) throw new FileError(`${meeting.title}: The letter gives no day for it.`)
    const decision = decideEligibility(applicant, meeting.participation, { on })
    return { meeting: meeting.title, decision }
  })
  const lines = data.flatMap(({ meeting, decision }) => [
    colours.bold(meeting),
    `  ${decision.outcome}: ${describeDecision(decision, WORDINGS.en)}`,
  ])
  const needsLook = data.some(({ decision }) => decision.outcome !== 'eligible')
  return { kind: 'lines', lines, data, needsLook }
}

function lineOf(noticed: Parameters<typeof describeDiagnostic>[0]): string {
  const { severity } = noticed
  const colour = { error: colours.red, warning: colours.yellow, info: colours.dim }[severity]
  return `${colour(`${severity}:`)} ${describeDiagnostic(noticed)}`
}

function hoursOf(meeting: Meeting): string[] {
  const { zone } = meeting.schedule
  const { days } = meetingTimes(meeting, zone ?? 'UTC')
  return meeting.schedule.days.map(({ date }, index) => {
    const day = days[index]
    return `  ${day && (day.opens ?? day.closes) ? `${describeTimeRange(day)} (${zone ?? ''})` : date}`
  })
}
