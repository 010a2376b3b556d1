import type { Found } from './findings'
import { findStatement, type Statements } from './statements'
import { findIn } from './spans'

/** BCP 47 tags, in the order in which every language names them. */
const TAGS = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'pt', 'de']

/** Reads the languages of the discussions, in the order in which the sentence names them. */
export function readWorkingLanguages(statements: Statements): Found<string>[] {
  const { letter, plain } = statements
  const { languageNames, phrases } = letter.language
  const found = findStatement(statements, phrases.workingLanguage)
  if (!found) return []
  const names = languageNames.split(' ')
  return TAGS.flatMap((tag, index) => {
    const span = findIn(plain, new RegExp(names[index] ?? '', 'iu'), found.sentence)
    return span ? [{ value: tag, spans: [span] }] : []
  }).sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}
