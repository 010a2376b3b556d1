import type { DiagnosticCode } from '../diagnostic-codes'
import type { Diagnostic } from '../diagnostics'
import { assertObject, wrongArgument } from '../wrong-argument'
import { fillSentence } from './fill'
import { formatDate } from './format-date'
import { assertWording, type SuggestionKey, type Wording } from './wording'

/** The sentence for the suggested value, for the codes that have one. */
const SUGGESTIONS: Partial<Record<DiagnosticCode, SuggestionKey>> = {
  'date-run-together': 'date-read',
  'weekday-contradicts-date': 'date-perhaps',
  'subject-contradicts-body': 'dates-in-subject-and-text',
  'registration-deadlines-differ': 'two-dates',
}

/**
 * Returns a diagnostic as one or two sentences for the person who reviews the circular.
 *
 * @throws RangeError for a code that is none
 * @example
 * const diagnostic = {
 *   code: 'date-run-together',
 *   severity: 'info',
 *   span: null,
 *   pointer: null,
 *   suggestion: '2021-12-07',
 * }
 * describeDiagnostic(diagnostic, WORDINGS.zh) // => '日期的各部分连写在一起。读作2021年12月7日星期二。'
 */
export function describeDiagnostic(diagnostic: Diagnostic, wording: Wording): string {
  assertObject(diagnostic, 'diagnostic')
  const { code, suggestion, contradicts } = diagnostic
  assertWording(wording)
  if (!Object.hasOwn(wording.diagnostics, code))
    throw wrongArgument('diagnostic.code', 'a code of a diagnostic (text-empty)', code)
  const sentence = wording.diagnostics[code]
  const key = SUGGESTIONS[code]
  if (suggestion === null || key === undefined) return sentence

  const text = wording.suggestions[key]
  if (contradicts === undefined && text.includes('{other}')) return sentence
  const date = dateWords(suggestion, wording)
  return (
    sentence +
    wording.space +
    fillSentence(text, { date, other: dateWords(contradicts ?? '', wording) })
  )
}

function dateWords(suggestion: string, { locale }: Wording): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(suggestion) ? formatDate(suggestion, locale) : suggestion
}
