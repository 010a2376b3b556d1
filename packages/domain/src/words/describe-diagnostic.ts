import type { Diagnostic } from '../diagnostics'
import type { Language } from '../scalars'
import { DIAGNOSTICS_EN, type DiagnosticSentences } from './diagnostics-en'

const SENTENCES: Partial<Record<Language, DiagnosticSentences>> = { en: DIAGNOSTICS_EN }

/**
 * What the reader noticed, as a sentence or two for the person who looks at the letter.
 *
 * @example
 * describeDiagnostic(diagnostic, 'en')
 * // => 'Day and year, or day and month, are written together. Read as 7 December 2021.'
 */
export function describeDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const sentences = SENTENCES[language] ?? DIAGNOSTICS_EN
  const { sentence, suggested, named } = sentences[diagnostic.code]
  const { suggestion } = diagnostic
  if (suggestion === null) return sentence
  if (named) return named(suggestion)
  return suggested ? `${sentence} ${suggested(suggestion)}` : sentence
}
