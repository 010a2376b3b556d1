import type { Language } from '@u4ssc/domain'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import type { PrintedList } from '@u4ssc/documents/writing'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'
import type { RegistrationRow } from '../db/tables/index'
import { answerCells, wordsIn } from './answer-cells'
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
  'needs',
] as const

/** Columns that fit on paper. */
const PRINTED = ['name', 'organization', 'country', 'capacity', 'mode', 'state', 'needs'] as const

/**
 * Returns registrations with labels in place of codes, accessibility needs, and one column for each
 * question of the form. Times are in the zone of the meeting.
 */
export async function registrationsList(
  form: Form,
  rows: readonly RegistrationRow[],
  language: Language,
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
        ...recordCells(row, language),
        describeTime(wallTimeAt(row.createdAt, zone), WORDINGS[language]),
        ...answerCells(questions, row.answers, language),
      ]),
    },
  })
}

function recordCells(row: RegistrationRow, language: Language): string[] {
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
    needsIn(row, language),
  ]
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
