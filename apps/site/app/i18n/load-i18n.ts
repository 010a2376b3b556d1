import type { Language } from '@u4ssc/domain'
import { loadSiteMessages } from '@u4ssc/messages/site'
import { LOAD_LANGUAGE_DATA } from './languages/load-language-data'
import { createI18n } from './create-i18n'
import type { I18n } from './create-i18n'

/** Loads the texts of one language only. */
export async function loadI18n(language: Language): Promise<I18n> {
  const [t, own] = await Promise.all([loadSiteMessages(language), LOAD_LANGUAGE_DATA[language]()])
  return createI18n(language, t, own)
}
