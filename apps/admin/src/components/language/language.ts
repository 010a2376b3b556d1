import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { WORDINGS } from '@u4ssc/domain/words/languages'

const STORED_AS = 'u4ssc.language'

/** The language of the dashboard. A change reloads the page. */
export const language = chosenLanguage(window.localStorage, navigator.languages)

/** The domain's texts in the language of the dashboard. */
export const wording = WORDINGS[language]

/** Returns the language chosen here, or the first supported language of the browser, or English. */
export function chosenLanguage(
  storage: Pick<Storage, 'getItem'>,
  preferred: readonly string[],
): Language {
  const chosen = LanguageSchema.safeParse(storage.getItem(STORED_AS))
  if (chosen.success) return chosen.data
  const wanted = preferred.map((tag) => tag.split('-')[0]?.toLowerCase())
  const first = wanted.find((code) => LANGUAGES.some((known) => known === code))
  return LanguageSchema.safeParse(first).data ?? 'en'
}

/** Reloads the dashboard in another language. Asks first if there are unsaved changes. */
export function changeLanguage(to: Language): void {
  window.localStorage.setItem(STORED_AS, to)
  window.location.reload()
}

/** Sets the language and direction of the document. */
export function markLanguage(page: HTMLElement): void {
  page.lang = language
  page.dir = language === 'ar' ? 'rtl' : 'ltr'
}
