import { LANGUAGES } from '@u4ssc/domain'
import { nameOfLanguage } from './name-of-language'

/** Options of a select field for the language of emails. */
export const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))
