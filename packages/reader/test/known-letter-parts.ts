import type { Letter } from '../src/values/letter/index'
import { splitLetter } from '../src/layout/segments/index'
import { readTokens } from '../src/text/tokens/index'
import { VOCABULARIES } from '../src/text/vocabulary/vocabularies'
import type { Language } from '@u4ssc/domain'

/** A letter of a date line, a subject and paragraphs, cut into its parts. */
export function letterOf(
  language: Language,
  header: readonly string[],
  paragraphs: readonly string[],
): Letter {
  const body = paragraphs.map((text, index) => `${index + 1}\t${text}`).join('\n\n')
  return splitLetter(readTokens(`${header.join('\n')}\n\n${body}\n`), VOCABULARIES[language])
}
