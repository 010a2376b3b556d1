import type { Language } from '@u4ssc/domain'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { WallTime } from '@u4ssc/domain/timezones'
import { countryName, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import type { DateCell, PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'
import type { AttendanceRow } from '../attendance/index'
import type { DelegationRow, RegistrationRow } from '../db/tables/index'
import { answerCells, wordsIn } from './answer-cells'
import { daysIn } from './attendance-list'
import { personCells } from './person-cells'
import { titleIn } from './title-in'

const COLUMNS = [
  'name',
  'organization',
  'country',
  'capacity',
  'email',
  'mode',
  'language',
  'state',
  'eligibility',
  'place',
  'head',
  'delegation',
  'consent',
  'days',
  'needs',
] as const

/** Columns that fit on paper. */
const PRINTED = ['name', 'organization', 'country', 'capacity', 'mode', 'state', 'needs'] as const

interface Registered {
  readonly rows: readonly RegistrationRow[]
  /** The delegations of the meeting. */
  readonly delegations: readonly DelegationRow[]
  readonly attended: readonly AttendanceRow[]
  readonly language: Language
}

/**
 * Returns registrations with labels in place of codes, accessibility needs, and one column for each
 * question of the form. Times are in the zone of the meeting.
 */
export async function registrationsList(
  form: Form,
  { rows, delegations, attended, language }: Registered,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  const { questions } = form.settings
  const zone = form.meeting.schedule.zone ?? 'UTC'
  const columnHeaders = [
    ...COLUMNS.map((column) => say(`list.${column}`)),
    say('list.registeredAt', { zone }),
    ...questions.map(({ label }) => wordsIn(label, language)),
  ]
  return plainList({
    language,
    meeting: titleIn(form, language),
    heading: say('list.registrations'),
    printedColumns: PRINTED.map((column) => COLUMNS.indexOf(column)),
    table: {
      columnHeaders,
      rows: rows.map((row) => [
        ...recordCells(
          row,
          {
            delegation: delegations.find(({ id }) => id === row.delegationId),
            visits: attended.filter(({ registrationId }) => registrationId === row.id),
          },
          language,
        ),
        timeCell(wallTimeAt(row.createdAt, zone), language),
        ...answerCells(questions, row.answers, language),
      ]),
    },
  })
}

function timeCell(at: WallTime, language: Language): DateCell {
  return { at: `${at.date}T${at.time}`, text: describeTime(at, WORDINGS[language]) }
}

interface Related {
  readonly delegation: DelegationRow | undefined
  readonly visits: readonly AttendanceRow[]
}

function recordCells(
  row: RegistrationRow,
  { delegation, visits }: Related,
  language: Language,
): string[] {
  const say = listMessages(language)
  return [
    ...personCells(row, language),
    row.email ?? '',
    say(`list.mode-${row.mode}`),
    nameOfLanguage(row.language, language),
    say(`list.state-${row.state}`),
    say(`list.outcome-${row.decision.outcome}`),
    row.place === null ? '' : String(row.place),
    row.isHead ? say('list.yes') : '',
    delegation ? nameOfDelegation(delegation, language) : '',
    say(`list.consent-${row.listed}`),
    daysIn(visits, language),
    needsIn(row, language),
  ]
}

function nameOfDelegation({ organization, country }: DelegationRow, language: Language): string {
  const place = countryName(country, WORDINGS[language])
  return organization === null ? place : `${organization} (${place})`
}

function needsIn({ accessNeeds }: RegistrationRow, language: Language): string {
  const say = listMessages(language)
  return accessNeeds
    .map(({ service, details }) => {
      const need = say(`list.need-${service}`)
      return details === null ? need : `${need} (${details})`
    })
    .join('; ')
}

function nameOfLanguage(code: Language, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}
