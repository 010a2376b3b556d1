import { findWrongPlaceholders } from '@u4ssc/client/emails'
import { Problem } from '../../http/problems'

type Args = Parameters<typeof findWrongPlaceholders>

/**
 * Refuses texts with a name in double braces that is not one of these placeholders.
 *
 * @throws {Problem} with one error per wrong name, at its subject or text
 */
export function requirePlaceholders(words: Args[0], known: Args[1]): void {
  const errors = findWrongPlaceholders(words, known).map(({ language, field, name }) => ({
    pointer: `/words/${language}/${field}`,
    message: `The placeholder {{${name}}} cannot be used here. Use ${known[field].map((one) => `{{${one}}}`).join(', ')}.`,
  }))
  const [first] = errors
  if (first) throw new Problem('invalid-request', first.message, errors)
}
