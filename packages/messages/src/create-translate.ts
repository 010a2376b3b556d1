import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '@u4ssc/domain'

type Values = Readonly<Record<string, string | number>>
export type Translate<Key extends string> = (key: Key, values?: Values) => string

/** Returns a function that formats the messages of a catalogue (ICU MessageFormat) in a language. */
export function createTranslate<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  language: Language,
): Translate<Key> {
  const formats = new Map<Key, IntlMessageFormat>()
  /** Results of messages without values. */
  const fixed = new Map<Key, string>()
  return (key, values) => {
    const before = values === undefined ? fixed.get(key) : undefined
    if (before !== undefined) return before
    const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key], language)
    formats.set(key, format)
    const words = String(format.format(values))
    if (values === undefined) fixed.set(key, words)
    return words
  }
}
