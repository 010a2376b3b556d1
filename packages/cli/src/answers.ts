import { toCalendar } from '@u4ssc/documents'
import { InstantSchema, LanguageSchema } from '@u4ssc/domain'
import { checkCircular, renderCircular, type Reading } from '@u4ssc/domain/circulars'
import { ApplicantSchema, decideEligibility } from '@u4ssc/domain/eligibility'
import type { Meeting } from '@u4ssc/domain/meetings'
import { isZone, meetingTimes } from '@u4ssc/domain/timezones'
import { describeDecision, describeDiagnostic, describeHours } from '@u4ssc/domain/words'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import { z } from 'zod'
import { now } from './clock'
import type { CommandName } from './commands'
import { FileError, UsageError } from './usage-error'

export interface Answer {
  readonly text: string
  /** Whether the answer is one that somebody should look at. */
  readonly needsLook: boolean
}

export type Options = Readonly<Record<string, unknown>>

/** What each command answers about a letter. */
export const ANSWERS: Readonly<
  Record<CommandName, (reading: Reading, options: Options) => Answer>
> = { read, check, render, times, eligible, calendar }

function read(reading: Reading, options: Options): Answer {
  if (options['json'] === true) return sure(`${JSON.stringify(reading, null, 2)}\n`)
  const { circular, meetings, diagnostics } = reading
  const meetingLines = meetings.flatMap((meeting) => [meeting.title, ...hoursOf(meeting)])
  return sure(
    linesOf([
      [circular.reference.text, circular.issuedOn].filter((part) => part !== null).join(', '),
      ...(meetings.length > 0 ? meetingLines : ['It convenes no meeting.']),
      ...diagnostics.map((noticed) => `${noticed.severity}: ${describeDiagnostic(noticed)}`),
    ]),
  )
}

function check({ circular, meetings, diagnostics }: Reading): Answer {
  const all = [...diagnostics, ...checkCircular(circular, meetings)]
  const grave = all.filter(({ severity }) => severity !== 'info')
  const lines = grave.map((noticed) => `${noticed.severity}: ${describeDiagnostic(noticed)}`)
  const text = linesOf(lines.length > 0 ? lines : ['Nothing contradicts itself.'])
  return { text, needsLook: lines.length > 0 }
}

const FormatSchema = z.enum(['text', 'markdown', 'html', 'akoma-ntoso', 'json-ld'])

function render({ circular }: Reading, options: Options): Answer {
  const format = optionOf('format', FormatSchema, options)
  const language = optionOf('language', LanguageSchema.optional(), options)
  return sure(linesOf([renderCircular(circular, { format, language }).trimEnd()]))
}

function times({ meetings }: Reading, options: Options): Answer {
  const zone = optionOf('zone', z.string(), options)
  if (!isZone(zone)) throw new UsageError(`There is no time zone ${zone}. One is America/Bogota.`)
  const lines = someOf(meetings).flatMap((meeting) => {
    const { days } = meetingTimes(meeting, zone)
    return [`${meeting.title} (${zone})`, ...days.map((day) => `  ${describeHours(day)}`)]
  })
  return sure(linesOf(lines))
}

function eligible({ meetings }: Reading, options: Options): Answer {
  const { country, capacity } = ApplicantSchema.shape
  const applicant = {
    country: optionOf('country', country, options),
    capacity: optionOf('capacity', capacity, options),
    organization: null,
  }
  const decisions = someOf(meetings).map((meeting) => {
    const on = meeting.schedule.days[0]?.date
    if (on === undefined) throw new FileError(`${meeting.title}: The letter gives no day for it.`)
    return { meeting, decision: decideEligibility(applicant, meeting.participation, { on }) }
  })
  const lines = decisions.flatMap(({ meeting, decision }) => [
    meeting.title,
    `  ${decision.outcome}: ${describeDecision(decision, WORDINGS.en)}`,
  ])
  const needsLook = decisions.some(({ decision }) => decision.outcome !== 'eligible')
  return { text: linesOf(lines), needsLook }
}

function calendar({ meetings }: Reading, options: Options): Answer {
  const [meeting] = someOf(meetings)
  const sequence = optionOf('sequence', z.coerce.number().int().nonnegative().default(0), options)
  const url = optionOf('url', z.url().optional(), options)
  const at = optionOf('now', InstantSchema.optional(), options) ?? now()
  return sure(toCalendar(meeting, { audience: 'public', sequence, url, now: at }))
}

function hoursOf(meeting: Meeting): string[] {
  const { zone } = meeting.schedule
  const { days } = meetingTimes(meeting, zone ?? 'UTC')
  return meeting.schedule.days.map(({ date }, index) => {
    const day = days[index]
    return `  ${day?.opens ? `${describeHours(day)} (${zone ?? ''})` : date}`
  })
}

function someOf(meetings: readonly Meeting[]): [Meeting, ...Meeting[]] {
  const [first, ...others] = meetings
  if (!first) throw new FileError('The letter convenes no meeting.')
  return [first, ...others]
}

function optionOf<Value>(name: string, schema: z.ZodType<Value>, options: Options): Value {
  const { success, data, error } = schema.safeParse(options[name])
  if (success) return data
  const given = options[name]
  const why = error.issues[0]?.message ?? ''
  throw new UsageError(
    given === undefined
      ? `--${name} is missing.`
      : `--${name} ${JSON.stringify(given)} is not right: ${why}.`,
  )
}

function sure(text: string): Answer {
  return { text, needsLook: false }
}

function linesOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
