import { assertLanguage } from '../../assert-scalars'
import type { Language } from '../../scalars'
import type { Annex, Circular } from '../model/index'
import { type HeaderLabel, LETTER_FORMS, type LetterForm } from './templates'

/** Returns the template of the language that is asked for, else that of the letter, else the English one. */
export function formOf(circular: Circular, asked: Language | undefined): LetterForm {
  if (asked !== undefined) assertLanguage(asked)
  return LETTER_FORMS[asked ?? circular.language ?? 'en']
}

/** Puts values in the places of a form: "{place}, {date}". Where one is empty, so is its blank. */
export function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form
    .replace(/\{(\w+)\}( ?)/g, (_place, name: string, blank: string) => {
      const value = values[name] ?? ''
      return value === '' ? '' : `${value}${blank}`
    })
    .trim()
}

/** "13 October 2021", as the date line of a letter has it. */
export function writeDate(date: string, { months, date: form, firstDay }: LetterForm): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return fill(form, {
    day: day === '01' ? (firstDay ?? '1') : String(Number(day)),
    month: months.split(' ')[Number(month) - 1] ?? month,
    year,
  })
}

/** Place and date of issue, or the one that is known. */
export function writeDateLine({ issuedAt, issuedOn }: Circular, form: LetterForm): string | null {
  if (issuedOn === null) return issuedAt
  const date = writeDate(issuedOn, form)
  return issuedAt === null ? date : fill(form.dateLine, { place: issuedAt, date })
}

/** "Annexes: 2" under the signature. */
export function writeEnclosures({ annexes }: Circular, { enclosures }: LetterForm): string | null {
  const count = annexes.length
  return count === 0 ? null : fill(enclosures[count === 1 ? 0 : 1], { count: String(count) })
}

/** A line, or a list, of the table at the head of a letter. */
export interface HeadRow {
  readonly label: HeaderLabel
  readonly values: readonly string[]
}

/** The rows of the head that have something to say, in the order of a letter. */
export function headRows({ reference, contact, addressees, copiedTo }: Circular): HeadRow[] {
  const rows: [HeaderLabel, readonly (string | null)[]][] = [
    ['reference', [reference.text, ...reference.alsoKnownAs]],
    ['contact', [contact.name]],
    ['telephone', [contact.telephone]],
    ['fax', [contact.fax]],
    ['email', [contact.email]],
    ['web', [contact.web]],
    ['to', addressees],
    ['copy', copiedTo],
  ]
  return rows
    .map(([label, values]) => ({ label, values: values.filter(isPresent) }))
    .filter(({ values }) => values.length > 0)
}

/** The lines of an annex under its title: a reader keeps the title in the text, too. */
export function annexLines({ title, text }: Annex): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const at = title === null ? -1 : lines.findIndex((line) => line.trim() === title)
  return lines.filter((_line, index) => index !== at)
}

export function isPresent(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== ''
}
