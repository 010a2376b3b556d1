import type { Found } from './findings'
import { LANGUAGE_NAMES } from './languages/index'
import { findIn } from './sentences'
import { findStatement, type Statements } from './statements'

/** Reads the languages of the discussions, in the order in which the sentence names them. */
export function readWorkingLanguages(statements: Statements): Found<string>[] {
  const { letter, plain } = statements
  const found = findStatement(statements, letter.language.phrases.workingLanguage)
  if (!found) return []
  return LANGUAGE_NAMES.flatMap(([words, tag]) => {
    const span = findIn(plain, words, found.sentence)
    return span ? [{ value: tag, spans: [span] }] : []
  }).sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}
