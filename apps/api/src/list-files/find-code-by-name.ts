import { LANGUAGES, LanguageSchema } from '@u4ssc/domain'
import type { Capacity, Language } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { languageName } from '@u4ssc/domain/words'
import { listCountries, WORDINGS } from '@u4ssc/domain/words/languages'

/** Returns words without case, accents, spaces and punctuation, for comparison. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Returns the code of a country given its code or its name in one of the six languages. */
export function countryNamed(words: string): string | undefined {
  return (countries ??= nameCountries()).get(fold(words))
}

export function capacityNamed(words: string): Capacity | undefined {
  return (capacities ??= nameCapacities()).get(fold(words))
}

/** Returns the language given its code or its name in itself or in English. */
export function languageNamed(words: string): Language | undefined {
  return (languages ??= nameLanguages()).get(fold(words))
}

let countries: ReadonlyMap<string, string> | undefined
let capacities: ReadonlyMap<string, Capacity> | undefined
let languages: ReadonlyMap<string, Language> | undefined

function nameCountries(): Map<string, string> {
  const named = LANGUAGES.flatMap((language) => {
    // Everyday names in addition to the United Nations name: "South Korea", "UK"
    const long = new Intl.DisplayNames(language, { type: 'region' })
    const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' })
    return listCountries(WORDINGS[language]).flatMap(({ code, name }) =>
      [code, name, long.of(code), short.of(code)].map((word): [string, string] => [
        fold(word ?? code),
        code,
      ]),
    )
  })
  return new Map(named)
}

function nameCapacities(): Map<string, Capacity> {
  return new Map(
    CAPACITIES.flatMap((capacity) => [
      [fold(capacity), capacity] as const,
      ...LANGUAGES.map((one) => [fold(WORDINGS[one].capacities[capacity]), capacity] as const),
    ]),
  )
}

function nameLanguages(): Map<string, Language> {
  return new Map(
    LANGUAGES.flatMap((code) => {
      const own = languageName(code, code)
      const english = languageName(code, 'en')
      const language = LanguageSchema.parse(code)
      return [code, own, english].map((word): [string, Language] => [fold(word), language])
    }),
  )
}
