import { assertCountry, isCountry } from '../assert-scalars'
import { countryCodes } from '../country-codes'
import { assertWording, type Wording } from './wording'
import { foldName } from '../fold-name'
import { assertList, assertText } from '../wrong-argument'

/**
 * Returns the name of a country or area as the United Nations lists it, from a table in this
 * package.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for an unknown code
 * @see docs/decisions/0012-country-and-area-names.md
 * @example
 * countryName('GB', WORDINGS.en) // => 'United Kingdom of Great Britain and Northern Ireland'
 * countryName('KR', WORDINGS.fr) // => 'République de Corée'
 */
export function countryName(country: string, wording: Wording): string {
  assertCountry(country)
  assertWording(wording)
  return wording.countries[country] ?? country
}

/**
 * Returns the name of a country or area as used in a sentence, without an article.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @throws RangeError for an unknown code
 * @example
 * countryName('BO', WORDINGS.en) // => 'Bolivia (Plurinational State of)'
 * countryNameInSentence('BO', WORDINGS.en) // => 'Plurinational State of Bolivia'
 */
export function countryNameInSentence(country: string, wording: Wording): string {
  const name = countryName(country, wording)
  return wording.countriesInSentence[country] ?? name
}

/** Returns the name for a sentence, with its article if the language has one. */
export function nameWithArticle(country: string, wording: Wording): string {
  const name = countryNameInSentence(country, wording)
  const { article } = wording
  return article?.countries.includes(country) ? `${article.word} ${name}` : name
}

/**
 * Lists all countries and areas that eligibility is decided for, in alphabetical order.
 *
 * @example
 * listCountries(WORDINGS.fr)[0] // => { code: 'AF', name: 'Afghanistan' }
 */
export function listCountries(
  wording: Wording,
): { readonly code: string; readonly name: string }[] {
  assertWording(wording)
  const { compare } = new Intl.Collator(wording.locale)
  return countryCodes()
    .map((code) => ({ code, name: countryName(code, wording) }))
    .sort((a, b) => compare(a.name, b.name))
}

/** Antarctica, Bouvet Island, and Heard Island and McDonald Islands are uninhabited. */
const WITHOUT_NATIONALS: readonly string[] = ['AQ', 'BV', 'HM']

/**
 * Lists the countries and areas that can be a nationality, in alphabetical order.
 *
 * @example
 * listNationalities(WORDINGS.en).length // => 247
 */
export function listNationalities(wording: Wording): ReturnType<typeof listCountries> {
  return listCountries(wording).filter(({ code }) => !WITHOUT_NATIONALS.includes(code))
}

/**
 * Returns the code of a country or area from its code, or from its name in one of the languages;
 * case, marks and punctuation do not count.
 *
 * @returns null for any other text
 * @throws RangeError for what is no wording
 * @example
 * findCountry('Kenya', [WORDINGS.en]) // => 'KE'
 * findCountry('cote d ivoire', [WORDINGS.fr]) // => 'CI'
 * findCountry('perou', [WORDINGS.es, WORDINGS.fr]) // => 'PE'
 * findCountry('Geneva', [WORDINGS.en]) // => null
 */
export function findCountry(text: string, wordings: readonly Wording[]): string | null {
  assertText(text, 'text')
  assertList(wordings, 'wordings')
  for (const wording of wordings) assertWording(wording)
  const code = text.trim().toUpperCase()
  if (isCountry(code)) return code
  const wanted = foldName(text)
  const named = wordings
    .flatMap((wording) => listCountries(wording))
    .find(({ name }) => foldName(name) === wanted)
  return named?.code ?? null
}
