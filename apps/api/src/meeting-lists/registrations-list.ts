import type { Language } from '@u4ssc/domain'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { WallTime } from '@u4ssc/domain/timezones'
import { countryName, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import type { DateCell, PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'
import type { AttendanceRow } from '../attendance/index'
import type { DelegationRow, RegistrationRow } from '../db/tables/index'
import { describeAnswer, wordsIn } from './answer-cells'
import { daysIn } from './attendance-list'
import { personColumns, toTable } from './columns'
import type { Column } from './columns'
import { titleIn } from './title-in'

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
  const zone = form.meeting.schedule.zone ?? 'UTC'
  const people = rows.map((row) => ({
    row,
    delegation: delegations.find(({ id }) => id === row.delegationId),
    visits: attended.filter(({ registrationId }) => registrationId === row.id),
  }))
  return plainList({
    language,
    meeting: titleIn(form, language),
    heading: say('list.registrations'),
    ...toTable([...recordColumns(language, zone), ...answerColumns(form, language)], people),
  })
}

function timeCell(at: WallTime, language: Language): DateCell {
  return { at: `${at.date}T${at.time}`, text: describeTime(at, WORDINGS[language]) }
}

interface Person {
  readonly row: RegistrationRow
  readonly delegation: DelegationRow | undefined
  readonly visits: readonly AttendanceRow[]
}

function recordColumns(language: Language, zone: string): Column<Person>[] {
  const say = listMessages(language)
  const isOnScreenOnly = true
  return [
    ...personColumns<Person>(language, ({ row }) => row),
    { header: say('list.email'), cell: ({ row }) => row.email ?? '', isOnScreenOnly },
    { header: say('list.mode'), cell: ({ row }) => say(`list.mode-${row.mode}`) },
    {
      header: say('list.language'),
      cell: ({ row }) => nameOfLanguage(row.language, language),
      isOnScreenOnly,
    },
    { header: say('list.state'), cell: ({ row }) => say(`list.state-${row.state}`) },
    {
      header: say('list.eligibility'),
      cell: ({ row }) => say(`list.outcome-${row.decision.outcome}`),
      isOnScreenOnly,
    },
    {
      header: say('list.place'),
      cell: ({ row }) => (row.place === null ? '' : String(row.place)),
      isOnScreenOnly,
    },
    {
      header: say('list.head'),
      cell: ({ row }) => (row.isHead ? say('list.yes') : ''),
      isOnScreenOnly,
    },
    {
      header: say('list.delegation'),
      cell: ({ delegation }) => (delegation ? nameOfDelegation(delegation, language) : ''),
      isOnScreenOnly,
    },
    {
      header: say('list.consent'),
      cell: ({ row }) => say(`list.consent-${row.listed}`),
      isOnScreenOnly,
    },
    {
      header: say('list.days'),
      cell: ({ visits }) => daysIn(visits, language),
      isOnScreenOnly,
    },
    { header: say('list.needs'), cell: ({ row }) => needsIn(row, language) },
    {
      header: say('list.registeredAt', { zone }),
      cell: ({ row }) => timeCell(wallTimeAt(row.createdAt, zone), language),
      isOnScreenOnly,
    },
  ]
}

/** Returns a column for each question of the form. */
function answerColumns({ settings }: Form, language: Language): Column<Person>[] {
  return settings.questions.map((question) => ({
    header: wordsIn(question.label, language),
    cell: ({ row }) => describeAnswer(question, row.answers[question.id], language),
    isOnScreenOnly: true,
  }))
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
