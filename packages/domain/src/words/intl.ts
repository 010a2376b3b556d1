import type { Plural } from './plural'
import type { Wording } from './wording'
import { assertText } from '../wrong-argument'

/** Returns a function that makes one formatter for each locale: they are slow to make. */
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
const kilobytes = /* @__PURE__ */ remember((locale) => sizes(locale, 'kilobyte', 0))
const megabytes = /* @__PURE__ */ remember((locale) => sizes(locale, 'megabyte', 1))
const conjunctions = /* @__PURE__ */ remember(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
)
const languages = /* @__PURE__ */ remember(
  (locale) => new Intl.DisplayNames(locale, { type: 'language' }),
)

function sizes(locale: string, unit: string, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits })
}

/** Returns the plural form for a count, by the CLDR rules of the locale. */
export function pluralOf(forms: Plural, count: number, locale: string): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other
}

/** Returns a number in the digits of the locale, without group separators. */
export function formatNumber(value: number, locale: string): string {
  return numbers(locale).format(value)
}

/** Returns a time or a year with the digits of the locale. */
export function inNumerals(text: string, locale: string): string {
  return text.replace(/\d/g, (digit) => formatNumber(Number(digit), locale))
}

/**
 * Returns the size of a file for people, at least 1 kB unless the file is empty.
 *
 * @param locale - BCP 47
 * @example
 * formatFileSize(4_200_000, 'en-GB') // => '4.2 MB'
 */
export function formatFileSize(bytes: number, locale: string): string {
  assertText(locale, 'locale')
  const inKilobytes = Math.ceil(bytes / 1_000)
  return inKilobytes < 1_000
    ? kilobytes(locale).format(inKilobytes)
    : megabytes(locale).format(bytes / 1_000_000)
}

/** Returns the items that are not empty, separated as the language separates them. */
export function listWords(items: readonly string[], { listSeparator }: Wording): string {
  return items.filter((item) => item !== '').join(listSeparator)
}

/** Returns the items that are not empty, as a sentence names them: "French, Russian and Spanish". */
export function joinWords(items: readonly string[], { locale }: Wording): string {
  return conjunctions(locale).format(items.filter((item) => item !== ''))
}

/** Names of languages that the United Nations writes otherwise than CLDR. */
const NAMES_OF_UN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { en: 'الإنكليزية' },
  zh: { en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', ar: '阿拉伯文', zh: '中文' },
}

/**
 * Returns the name of a language as the United Nations writes it, or the text itself if it is not a
 * language code.
 *
 * @param locale - BCP 47
 * @example
 * languageName('fr', 'zh') // => '法文'
 */
export function languageName(code: string, locale: string): string {
  assertText(code, 'code')
  assertText(locale, 'locale')
  const own = NAMES_OF_UN[locale.slice(0, 2)]?.[code]
  if (own !== undefined) return own
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) ? (languages(locale).of(code) ?? code) : code
}
