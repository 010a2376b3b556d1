import { LANGUAGES } from '@u4ssc/domain'
import { nameOfLanguage } from './name-of-language'

/** The languages of mails to choose from. */
export const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))
