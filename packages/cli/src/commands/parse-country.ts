import { ApplicantSchema } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import { optionOf, UsageError } from '../usage/index'

/**
 * Returns the code of a country from its code, or from its name in one of the six languages.
 *
 * @throws UsageError for an unknown name
 */
export function parseCountry(given: string): string {
  if (/^[a-z]{2}$/i.test(given))
    return optionOf('country', ApplicantSchema.shape.country, { country: given.toUpperCase() })
  for (const wording of Object.values(WORDINGS)) {
    const { compare } = new Intl.Collator(wording.locale, { sensitivity: 'base' })
    const country = listCountries(wording).find(({ name }) => compare(name, given.trim()) === 0)
    if (country) return country.code
  }
  throw new UsageError(
    `--country ${given}: This is not a known country. Enter its name, for example Colombia, or its two-letter code, for example CO.`,
  )
}
