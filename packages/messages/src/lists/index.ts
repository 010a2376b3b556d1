import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

export type ListMessage = keyof typeof en

const WORDS: Readonly<Record<Language, Readonly<Record<ListMessage, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}

const known = new Map<Language, Translate<ListMessage>>()

/** Returns the translation function of printed lists for a language. */
export function listMessages(language: Language): Translate<ListMessage> {
  const translate = known.get(language) ?? createTranslate(WORDS[language], language)
  known.set(language, translate)
  return translate
}
