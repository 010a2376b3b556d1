import type { Language } from '../../scalars'

export type HeaderLabel =
  | 'reference'
  | 'contact'
  | 'telephone'
  | 'fax'
  | 'email'
  | 'web'
  | 'to'
  | 'copy'
  | 'subject'

export type AmendmentKind = 'addendum' | 'corrigendum' | 'revision'
export type SeriesKind =
  | 'circular'
  | 'administrative'
  | 'collective-letter'
  | 'circular-letter'
  | 'notification'
export type Bureau = 'TSB' | 'BR' | 'BDT'

/** The conventional words that a letter of one language is written with. */
export interface LetterForm {
  readonly language: Language
  readonly labels: Readonly<Record<HeaderLabel, string>>
  /** Between a label and its value, with the blank if the script has one. */
  readonly colon: string
  /** After each entry of a list but the last. */
  readonly semicolon: string
  /** January first, a blank between them. */
  readonly months: string
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string
  /** Where the first of a month is written otherwise than "1". */
  readonly firstDay?: string
  /** With `{place}` and `{date}`. */
  readonly dateLine: string
  /** Represents the handwritten signature. */
  readonly signed: string
  /** With `{count}`: one annex, and several. */
  readonly enclosures: readonly [one: string, several: string]
  readonly bureaus: Readonly<Record<Bureau, string>>
  /** With `{number}`, and `{bureau}` where a series belongs to one. */
  readonly series: Readonly<Record<SeriesKind, string>>
  /** The same after the preposition of an amendment, in languages that decline. */
  readonly amendedSeries?: Readonly<Record<SeriesKind, string>>
  /** With `{number}` and `{letter}`, the letter amended. */
  readonly amendments: Readonly<Record<AmendmentKind, string>>
  /** With `{reference}` and `{number}`, the number of a paragraph. */
  readonly paragraph: string
}
