import type { Language } from '../../scalars'
import { UPDATES_AR } from './ar'
import { UPDATES_EN } from './en'
import { UPDATES_ES } from './es'
import { UPDATES_FR } from './fr'
import { UPDATES_RU } from './ru'
import { UPDATES_ZH } from './zh'
import type { UpdateWords } from './update-words'

/** The words of all languages: programs that tell updates tell them to people of all languages. */
export const UPDATE_WORDS: Readonly<Record<Language, UpdateWords>> = {
  ar: UPDATES_AR,
  en: UPDATES_EN,
  es: UPDATES_ES,
  fr: UPDATES_FR,
  ru: UPDATES_RU,
  zh: UPDATES_ZH,
}
