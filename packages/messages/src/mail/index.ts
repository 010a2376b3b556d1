import type { Language } from '@u4ssc/domain'
import { createTranslate } from '../create-translate'
import type { Translate } from '../create-translate'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

export type MailMessage = keyof typeof en

type KindOf<Key> = Key extends `email.${infer Kind}.subject` ? Kind : never

/** The kind of an email. */
export type MailKind = KindOf<MailMessage>

const WORDS: Readonly<Record<Language, Readonly<Record<MailMessage, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}
const known = new Map<Language, Translate<MailMessage>>()

/** Returns the translation function of emails for a language. */
export function mailMessages(language: Language): Translate<MailMessage> {
  const translate = known.get(language) ?? createTranslate(WORDS[language], language)
  known.set(language, translate)
  return translate
}

/** Returns the message for the link of an email; `undefined` if it has no link. */
export function actionOf(kind: MailKind): MailMessage | undefined {
  const key = `email.${kind}.action`
  return isMessage(key) ? key : undefined
}

function isMessage(key: string): key is MailMessage {
  return Object.hasOwn(en, key)
}
