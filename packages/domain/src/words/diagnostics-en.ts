import type { DiagnosticCode } from '../diagnostic-codes'
import { describeDate } from './describe-time'

/** Every code has its sentence, and some a second one for the value that would be right. */
export type DiagnosticSentences = Readonly<
  Record<
    DiagnosticCode,
    {
      readonly sentence: string
      readonly suggested?: (suggestion: string) => string
      /** Says it all in one sentence, in the place of the other two. */
      readonly named?: (suggestion: string) => string
    }
  >
>

const perhaps = (date: string): string => `The date may be ${describeDate(date, 'en')}.`

export const DIAGNOSTICS_EN: DiagnosticSentences = {
  'text-empty': { sentence: 'There is no text to read.' },
  'text-too-long': { sentence: 'The text is longer than any letter, so it was not read.' },
  'language-not-given': {
    sentence: 'The letter is in a language that the reader was not given.',
    named: (code) =>
      `The letter is in ${languageName(code)}; the reader was not given that language.`,
  },
  'reference-missing': { sentence: 'The letter gives no reference that can be read.' },
  'issue-date-missing': { sentence: 'The letter gives no date of issue that can be read.' },
  'subject-missing': { sentence: 'The letter has no subject line.' },
  'signatory-missing': { sentence: 'The letter ends without the name of a signatory.' },
  'bookmark-residue': { sentence: 'A bookmark of a word processor was left in the text.' },
  'date-run-together': {
    sentence: 'Parts of a date are written together.',
    suggested: (date) => `Read as ${describeDate(date, 'en')}.`,
  },
  'date-impossible': { sentence: 'This date does not exist in the calendar.' },
  'weekday-contradicts-date': {
    sentence: 'The weekday and the date do not agree.',
    suggested: perhaps,
  },
  'hours-without-end': {
    sentence: 'The letter says when the meeting opens, but not when it closes.',
  },
  'hours-impossible': { sentence: 'These hours do not exist on a clock.' },
  'closes-before-opens': { sentence: 'The closing hour is not after the opening hour.' },
  'ends-before-starts': { sentence: 'The last day lies before the first.' },
  'zone-unresolved': { sentence: 'The letter gives hours, but no time zone for them.' },
  'zone-ambiguous': { sentence: 'These words may mean more than one time zone.' },
  'subject-contradicts-body': {
    sentence: 'The subject and the text give different dates.',
    suggested: (date) => `The text says ${describeDate(date, 'en')}.`,
  },
  'meeting-before-letter': { sentence: 'The meeting lies before the date of the letter.' },
  'deadline-after-meeting': { sentence: 'The deadline lies after the meeting.' },
  'paragraph-number-skipped': {
    sentence: 'The numbers of the paragraphs do not follow each other.',
  },
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
