import { countryCodes } from './country-codes'
import { regionName } from './intl'
import type { Wording } from './wording'

/**
 * The name of a country or area as the United Nations says it, where it is not as CLDR does.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @returns the code itself where it has no name
 * @example
 * countryName('GB', WORDINGS.en) // => 'United Kingdom of Great Britain and Northern Ireland'
 * countryName('KR', WORDINGS.fr) // => 'République de Corée'
 */
export function countryName(country: string, wording: Wording): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return wording.countries[country] ?? regionName(country, wording.locale)
}

/** The name within a sentence, with its article where the language wants one. */
export function nameInSentence(country: string, wording: Wording): string {
  const name = countryName(country, wording)
  const { article } = wording
  return article?.countries.includes(country) ? `${article.word} ${name}` : name
}

/**
 * All countries and areas that eligibility is decided for, in the alphabetical order of the language.
 *
 * @example
 * listCountries(WORDINGS.fr)[0] // => { code: 'AF', name: 'Afghanistan' }
 */
export function listCountries(
  wording: Wording,
): { readonly code: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(wording.locale)
  return countryCodes()
    .map((code) => ({ code, name: countryName(code, wording) }))
    .sort((a, b) => compare(a.name, b.name))
}
