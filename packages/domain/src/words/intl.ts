import type { Plural, Wording } from './wording'

/** Formatters are slow to make and cheap to ask. */
function remember<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    const fresh = make(locale)
    made.set(locale, fresh)
    return fresh
  }
}

const pluralRules = /* @__PURE__ */ remember((locale) => new Intl.PluralRules(locale))
const numbers = /* @__PURE__ */ remember(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: false }),
)
const lists = /* @__PURE__ */ remember((locale) => new Intl.ListFormat(locale, { type: 'unit' }))
const languages = /* @__PURE__ */ remember(
  (locale) => new Intl.DisplayNames(locale, { type: 'language' }),
)

/** The form of a text that the plural rules of CLDR ask for. */
export function pluralOf(forms: Plural, count: number, locale: string): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other
}

export function formatNumber(value: number, locale: string): string {
  return numbers(locale).format(value)
}

/** A text whose digits are those of the locale: clock times and years. */
export function inNumerals(text: string, locale: string): string {
  return text.replace(/\d/g, (digit) => formatNumber(Number(digit), locale))
}

export function listWords(items: readonly string[], { locale }: Wording): string {
  return lists(locale).format(items)
}

/** The name of a language, or its code where that is none. */
export function languageName(code: string, locale: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? (languages(locale).of(code) ?? code) : code
}
