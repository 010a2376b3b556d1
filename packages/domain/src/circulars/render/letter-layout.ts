import type { Language } from '../../scalars'
import type { Circular, Paragraph } from '../model/index'
import {
  formOf,
  headRows,
  isPresent,
  writeDateLine,
  writeEnclosures,
} from '../letter-templates/index'
import { assertLetter, assertObject } from '../../wrong-argument'

/** A label of the header as printed, with its value. */
export interface HeaderEntry {
  readonly label: string
  readonly values: readonly string[]
  /** A list of addressees: its entries are points, and all but the last end in a semicolon. */
  readonly isList: boolean
}

/** The parts of a letter in the order of the page, with the words that convention gives. */
export interface CircularLayout {
  /** Of those words. */
  readonly language: Language
  readonly letterhead: readonly string[]
  readonly dateLine: string | null
  readonly header: readonly HeaderEntry[]
  readonly subject: HeaderEntry | null
  readonly salutation: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly closing: string | null
  readonly signature: readonly string[]
  readonly enclosures: string | null
  /** The lines of each, its label and title first. */
  readonly annexes: readonly (readonly string[])[]
}

/**
 * Returns the parts of a letter for typesetting; `renderCircular` renders them as text.
 *
 * @param options.language - of the words that convention gives; the letter's own by default
 * @example
 * const circular = circularOf({ reference: { text: 'TSB Circular 352' } })
 * circularLayout(circular).header // => [{ label: 'Ref:', values: ['TSB Circular 352'], isList: false }]
 */
export function circularLayout(
  circular: Circular,
  options: { readonly language?: Language | undefined } = {},
): CircularLayout {
  assertLetter(circular)
  assertObject(options, 'options')
  const form = formOf(circular, options.language)
  const { issuer, subject, salutation, paragraphs, closing, signatory } = circular
  const label = (words: string) => `${words}${form.colon.trimEnd()}`
  return {
    language: form.language,
    letterhead: [issuer.organization, issuer.bureau].filter(isPresent),
    dateLine: writeDateLine(circular, form),
    header: headRows(circular).map((row) => {
      const isList = row.label === 'to' || row.label === 'copy'
      const values = isList ? withSemicolons(row.values, form.semicolon) : row.values
      return { label: label(form.labels[row.label]), values, isList }
    }),
    subject:
      subject === null
        ? null
        : { label: label(form.labels.subject), values: [subject], isList: false },
    salutation,
    paragraphs,
    closing,
    signature:
      signatory === null ? [] : [form.signed, signatory.name, signatory.title].filter(isPresent),
    enclosures: writeEnclosures(circular, form),
    annexes: circular.annexes.map(({ label: name, title, text }) => {
      const lines = text.split('\n')
      return [name, title !== null && !text.includes(title) ? title : null, ...lines].filter(
        isPresent,
      )
    }),
  }
}

function withSemicolons(values: readonly string[], semicolon: string): string[] {
  return values.map((value, index) => (index < values.length - 1 ? value + semicolon : value))
}
