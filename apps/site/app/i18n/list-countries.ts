import type { Language } from '@u4ssc/domain'
import { listCountries } from '@u4ssc/domain/words'
import type { I18n } from './i18n'

const known = new Map<Language, ReturnType<typeof listCountries>>()

/** Returns the countries and areas in the language of the page, in its alphabetical order. */
export function countriesIn(i18n: I18n): ReturnType<typeof listCountries> {
  const countries = known.get(i18n.language) ?? listCountries(i18n.wording)
  known.set(i18n.language, countries)
  return countries
}
