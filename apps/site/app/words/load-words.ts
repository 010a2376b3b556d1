import type { Language } from '@u4ssc/domain'
import { loadSiteMessages } from '@u4ssc/messages/site'
import { LOAD_LANGUAGE_WORDS } from './languages/load-language-words'
import { makeWords } from './make-words'
import type { Words } from './make-words'

/** Loads the words of one language, without those of the others. */
export async function loadWords(language: Language): Promise<Words> {
  const [say, own] = await Promise.all([
    loadSiteMessages(language),
    LOAD_LANGUAGE_WORDS[language](),
  ])
  return makeWords(language, say, own)
}
