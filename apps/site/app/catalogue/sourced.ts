import { SOURCES } from '@u4ssc/catalogue'
import type { Fact, Source, SourceKey } from '@u4ssc/catalogue'
import type { Language } from '@u4ssc/domain'

/** Returns the sources with these keys, each once. */
export function sourcesOf(keys: readonly SourceKey[]): Source[] {
  return [...new Set(keys)].map((key) => SOURCES[key])
}

/** A fact in words with the numbers of its sources. */
export interface SourcedText {
  readonly words: string
  /** `null` if it is in the language of the page. */
  readonly language: Language | null
  /** Whether it follows from the sources without being stated. */
  readonly isDerived: boolean
  readonly sources: readonly number[]
}

/** A source and its number on the page. */
export interface NumberedSource extends Source {
  readonly number: number
}

/** Numbers sources in the order in which a page cites them. */
export interface Citations {
  readonly cite: <Value>(
    fact: Fact<Value>,
    say: (value: Value) => string,
    language?: Language | null,
  ) => SourcedText
  /** Returns the sources cited so far. */
  readonly list: () => readonly NumberedSource[]
}

/** Starts the numbers of a page. */
export function startCitations(): Citations {
  const cited: SourceKey[] = []
  const numberOf = (key: SourceKey) => {
    if (!cited.includes(key)) cited.push(key)
    return cited.indexOf(key) + 1
  }
  return {
    cite: ({ value, basis, sources }, say, language = null) => ({
      words: say(value),
      language,
      isDerived: basis === 'derived',
      sources: [...new Set(sources)].map(numberOf),
    }),
    list: () => cited.map((key, index) => ({ ...SOURCES[key], number: index + 1 })),
  }
}
