import { wording } from './language'

const LANGUAGES = new Intl.DisplayNames(wording.locale, { type: 'language' })

/** A language by its BCP 47 tag, which is shown itself where it has no name. */
export function nameOfLanguage(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}
