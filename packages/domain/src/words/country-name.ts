import type { Language } from '../scalars'
import { COUNTRY_NAMES_EN } from './country-names-en'

/**
 * The name of a country or area: in English as the United Nations says it, otherwise as CLDR does.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @returns the code itself where it has no name
 * @example
 * countryName('GB', 'en') // => 'United Kingdom of Great Britain and Northern Ireland'
 */
export function countryName(country: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  const name = language === 'en' ? COUNTRY_NAMES_EN[country] : undefined
  return name ?? displayNames(language).of(country) ?? country
}

/**
 * All countries and areas that eligibility is decided for, in the alphabetical order of the language.
 *
 * @example
 * listCountries('fr')[0] // => { code: 'AF', name: 'Afghanistan' }
 */
export function listCountries(
  language: Language,
): { readonly code: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(language)
  return Object.keys(COUNTRY_NAMES_EN)
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => compare(a.name, b.name))
}

const namesByLanguage = new Map<Language, Intl.DisplayNames>()

function displayNames(language: Language): Intl.DisplayNames {
  const known = namesByLanguage.get(language)
  if (known) return known
  const names = new Intl.DisplayNames(language, { type: 'region' })
  namesByLanguage.set(language, names)
  return names
}
