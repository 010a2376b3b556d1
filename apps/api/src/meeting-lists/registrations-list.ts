import { columnOfQuestion } from '@u4ssc/client/registrations'
import type {
  RegistrantField,
  RegistrationColumn,
  Answers,
  Question,
} from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { WallTime } from '@u4ssc/domain/timezones'
import { languageName } from '@u4ssc/domain/words'
import { countryName, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import type { DateCell, PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'
import type { AttendanceRow } from '../attendance/index'
import type { DelegationRow, RegistrationRow } from '../db/tables/index'
import { daysIn } from './attendance-list'
import { personColumns, toTable } from './columns'
import type { Column, Columns } from './columns'
import { titleIn } from './title-in'

interface Registered {
  readonly rows: readonly RegistrationRow[]
  /** The delegations of the meeting. */
  readonly delegations: readonly DelegationRow[]
  readonly attended: readonly AttendanceRow[]
  /** The number of other meetings that people attended, by the ID of their registration. */
  readonly meetingsAttended: ReadonlyMap<string, number>
  /** The columns after the name, in their order; by default all. */
  readonly columns: readonly string[] | undefined
  readonly language: Language
}

/**
 * Returns registrations with labels in place of codes, accessibility needs, and one column for each
 * question of the form. Times are in the zone of the meeting.
 */
export async function registrationsList(
  form: Form,
  { rows, delegations, attended, meetingsAttended, columns, language }: Registered,
): Promise<PrintedList> {
  const { plainList } = await import('@u4ssc/documents/writing')
  const say = listMessages(language)
  const people = rows.map((row) => ({
    row,
    delegation: delegations.find(({ id }) => id === row.delegationId),
    meetingsAttended: meetingsAttended.get(row.id) ?? 0,
    visits: attended.filter(({ registrationId }) => registrationId === row.id),
  }))
  return plainList({
    language,
    meeting: titleIn(form, language),
    heading: say('list.registrations'),
    ...toTable(chosenOf(columnsOf(form, language), columns), people),
  })
}

/** Returns the name and the chosen columns, which are all printed. */
function chosenOf(all: Columns<Person>, columns: readonly string[] | undefined): Columns<Person> {
  if (columns === undefined) return all
  const chosen = ['name', ...columns].flatMap((key) => {
    const column = all[key]
    return column ? [[key, { header: column.header, cell: column.cell }] as const] : []
  })
  return Object.fromEntries(chosen)
}

function timeCell(at: WallTime, language: Language): DateCell {
  return { at: `${at.date}T${at.time}`, text: describeTime(at, WORDINGS[language]) }
}

interface Person {
  readonly row: RegistrationRow
  readonly delegation: DelegationRow | undefined
  readonly visits: readonly AttendanceRow[]
  readonly meetingsAttended: number
}

/** The columns of fields and of what the secretariat adds, then one for each question of the form. */
function columnsOf({ meeting, settings }: Form, language: Language) {
  const say = listMessages(language)
  const zone = meeting.schedule.zone ?? 'UTC'
  const isOnScreenOnly = true
  return {
    ...personColumns<Person>(language, ({ row }) => row),
    jobTitle: {
      header: say('list.jobTitle'),
      cell: ({ row }) => row.jobTitle ?? '',
      isOnScreenOnly,
    },
    email: { header: say('list.email'), cell: ({ row }) => row.email ?? '', isOnScreenOnly },
    mode: { header: say('list.mode'), cell: ({ row }) => say(`list.mode-${row.mode}`) },
    language: {
      header: say('list.language'),
      cell: ({ row }) => languageName(row.language, language),
      isOnScreenOnly,
    },
    state: { header: say('list.state'), cell: ({ row }) => say(`list.state-${row.state}`) },
    eligibility: {
      header: say('list.eligibility'),
      cell: ({ row }) => say(`list.outcome-${row.decision.outcome}`),
      isOnScreenOnly,
    },
    place: {
      header: say('list.place'),
      cell: ({ row }) => (row.place === null ? '' : String(row.place)),
      isOnScreenOnly,
    },
    head: {
      header: say('list.head'),
      cell: ({ row }) => (row.isHead ? say('list.yes') : ''),
      isOnScreenOnly,
    },
    delegation: {
      header: say('list.delegation'),
      cell: ({ delegation }) => (delegation ? nameOfDelegation(delegation, language) : ''),
      isOnScreenOnly,
    },
    listed: {
      header: say('list.consent'),
      cell: ({ row }) => say(`list.consent-${row.listed}`),
      isOnScreenOnly,
    },
    attended: {
      header: say('list.days'),
      cell: ({ visits }) => daysIn(visits, language),
      isOnScreenOnly,
    },
    attendedEarlier: {
      header: say('list.attendedEarlier'),
      cell: ({ meetingsAttended }) => (meetingsAttended === 0 ? '' : String(meetingsAttended)),
      isOnScreenOnly,
    },
    accessNeeds: { header: say('list.needs'), cell: ({ row }) => needsIn(row, language) },
    received: {
      header: say('list.registeredAt', { zone }),
      cell: ({ row }) => timeCell(wallTimeAt(row.createdAt, zone), language),
      isOnScreenOnly,
    },
    zone: null,
    recordAttendance: null,
    // Each question has its own column
    answers: null,
    ...answerColumns(settings, language),
  } satisfies Columns<Person> &
    Record<RegistrationColumn, Column<Person>> &
    Record<RegistrantField, Column<Person> | null>
}

function answerColumns({ questions }: Form['settings'], language: Language): Columns<Person> {
  const columns = questions.map((question): [string, Column<Person>] => [
    columnOfQuestion(question.id),
    {
      header: wordsIn(question.label, language),
      cell: ({ row }) => describeAnswer(question, row.answers[question.id], language),
      isOnScreenOnly: true,
    },
  ])
  return Object.fromEntries(columns)
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

type Words = Question['label']

/** Returns a text in a language, else in English, else in any that it has. */
function wordsIn(words: Words, language: Language): string {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}

/** Returns the answer to a question of the form, choices by their labels. */
function describeAnswer(
  question: Question,
  answer: Answers[string] | undefined,
  language: Language,
): string {
  if (answer === undefined) return ''
  const say = listMessages(language)
  if (typeof answer === 'boolean') return say(answer ? 'list.yes' : 'list.no')
  const given = Array.isArray(answer) ? answer : [answer]
  if (question.kind !== 'choice' && question.kind !== 'choices') return given.join('; ')
  const labelOf = (value: string) => {
    const choice = question.choices.find((one) => one.value === value)
    return choice ? wordsIn(choice.label, language) : value
  }
  return given.map(labelOf).join('; ')
}
