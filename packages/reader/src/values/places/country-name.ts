import officialNames from '../../text/vocabulary/data/countries.json' with { type: 'json' }
import type { Letter } from '../letter/index'
import { oncePerObject, readTokens } from '../../text/tokens/index'
import { type CircularVocabulary, wordsOfKind } from '../../text/vocabulary/index'
import { countryCodes as allCodes } from '@u4ssc/domain/internal'
import { zonesOf } from '@u4ssc/domain/timezones'

export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly to: number
}

interface Name {
  readonly words: readonly string[]
  readonly code: string
}

/** Names as the United Nations writes them are added where they are not those of CLDR. */
type Names = ReadonlyMap<string, readonly Name[]>

/** Returns the country with a name that begins at a token, in the language of the letter. */
export function countryAt(letter: Letter, index: number): CountryMention | null {
  const { marks } = letter
  const named = nameAt(letter, index)
  if (named) return named
  const state = marks.at('state-of', index)
  return state && nameAt(letter, state.to)
}

function nameAt({ tokens, vocabulary }: Letter, index: number): CountryMention | null {
  const { word } = tokens
  const stemAt = (at: number) => stemOf(word[at] ?? '', vocabulary)
  let best: CountryMention | null = null
  for (const { words, code } of namesOf(vocabulary).get(stemAt(index)) ?? []) {
    const to = index + words.length
    if (to <= (best?.to ?? index)) continue
    if (words.every((own, at) => own === stemAt(index + at))) best = { code, to }
  }
  return best
}

const namesOf = oncePerObject((vocabulary: CircularVocabulary): Names => {
  const names = new Map<string, Name[]>()
  const add = (name: string, code: string) => {
    const words = readTokens(name.replace(/ ?[(（].*/, '')).word.map((word) =>
      stemOf(word, vocabulary),
    )
    const [first] = words
    if (first === undefined) return
    const known = names.get(first)
    if (known) known.push({ words, code })
    else names.set(first, [{ words, code }])
  }
  const display = new Intl.DisplayNames(vocabulary.language, { type: 'region', fallback: 'none' })
  // Not the island with the same name as a meeting in French and Spanish
  for (const code of countryCodes()) if (code !== 'RE') add(display.of(code) ?? '', code)
  for (const [code, own] of Object.entries(officialNames)) for (const name of own) add(name, code)
  return names
})

const STEM_MIN = 3

/** Returns a Russian country name without its case ending: "в Узбекистане". */
function stemOf(word: string, vocabulary: CircularVocabulary): string {
  const letters = wordsOfKind(vocabulary, 'case-letter')
  let end = word.length
  if (/^[а-я]{4}/.test(word)) while (letters.has(word[end - 1])) end--
  const stem = word.slice(0, end)
  // A short stem would match other words: "Самоа" would become "с".
  return stem.length < STEM_MIN ? word : stem
}

/** The codes of all countries and areas where clocks are kept, ISO 3166-1 alpha-2. */
function countryCodes(): string[] {
  return allCodes().filter((code) => zonesOf(code).length > 0)
}
