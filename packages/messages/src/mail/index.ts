import type { Language } from '@u4ssc/domain'
import { createSay } from '../create-say'
import type { Say } from '../create-say'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'

export type MailMessage = keyof typeof en

type KindOf<Key> = Key extends `email.${infer Kind}.subject` ? Kind : never

/** Which mail it is. */
export type MailKind = KindOf<MailMessage>

const WORDS: Readonly<Record<Language, Readonly<Record<MailMessage, string>>>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
}
const said = new Map<Language, Say<MailMessage>>()

/** The words of the mails in one language. */
export function mailMessages(language: Language): Say<MailMessage> {
  const say = said.get(language) ?? createSay(WORDS[language], language)
  said.set(language, say)
  return say
}

/** The words on the link of a mail; none where the mail has no link. */
export function actionOf(kind: MailKind): MailMessage | undefined {
  const key = `email.${kind}.action`
  return isMessage(key) ? key : undefined
}

function isMessage(key: string): key is MailMessage {
  return Object.hasOwn(en, key)
}
