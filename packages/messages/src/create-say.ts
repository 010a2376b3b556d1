import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '@u4ssc/domain'

type Values = Readonly<Record<string, string | number>>
export type Say<Key extends string> = (key: Key, values?: Values) => string

/** A function that says the messages of a catalogue (ICU MessageFormat) in a language. */
export function createSay<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  language: Language,
): Say<Key> {
  const formats = new Map<Key, IntlMessageFormat>()
  /** Of the messages that say the same each time. */
  const said = new Map<Key, string>()
  return (key, values) => {
    const before = values === undefined ? said.get(key) : undefined
    if (before !== undefined) return before
    const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key], language)
    formats.set(key, format)
    const words = String(format.format(values))
    if (values === undefined) said.set(key, words)
    return words
  }
}
