import type { Document } from '@u4ssc/domain'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'

/** Returns what a row of a document says next to its title. */
export function aboutDocument({ symbol, kind, access, language }: Document) {
  return [
    symbol,
    say(`documents.kind-${kind}`),
    language && nameOfLanguage(language),
    say(`documents.audience-${access}`),
  ]
}
