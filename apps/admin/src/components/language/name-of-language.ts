import { languageName } from '@u4ssc/domain/words'
import { wording } from './language'

/** Returns the name of a language by its BCP 47 tag, or the tag if there is no name. */
export function nameOfLanguage(tag: string): string {
  try {
    return languageName(tag, wording.locale)
  } catch {
    return tag
  }
}
