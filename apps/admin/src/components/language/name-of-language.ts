import { wording } from './language'

const LANGUAGES = new Intl.DisplayNames(wording.locale, { type: 'language' })

/** Returns the name of a language by its BCP 47 tag, or the tag if there is no name. */
export function nameOfLanguage(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}
