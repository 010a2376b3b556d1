import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { WORDINGS } from '@u4ssc/domain/words/languages'

const STORED_AS = 'u4ssc.language'

/** The language of the dashboard, from when it opens until it is loaded anew. */
export const language = chosenLanguage(window.localStorage, navigator.languages)

/** What the domain says its own sentences with, in this language. */
export const wording = WORDINGS[language]

/** What the person chose here, else the first language of the browser that there is, else English. */
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

/** Opens the dashboard anew in another language; what is typed and not saved is asked about first. */
export function changeLanguage(to: Language): void {
  window.localStorage.setItem(STORED_AS, to)
  window.location.reload()
}

/** Says to the browser in which language and direction the page is. */
export function markLanguage(page: HTMLElement): void {
  page.lang = language
  page.dir = language === 'ar' ? 'rtl' : 'ltr'
}
