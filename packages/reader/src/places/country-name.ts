import type { Language } from '@u4ssc/domain'
import { countryCodes } from './country-codes'
import { OFFICIAL_NAMES } from '../vocabulary/countries'
import type { Letter } from '../document/index'
import { oncePerText, readTokens } from '../tokens/index'
import { type Tokens } from '../tokens/index'

export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly to: number
}

interface Name {
  readonly words: readonly string[]
  readonly code: string
}

type Names = ReadonlyMap<string, readonly Name[]>

/** Returns the country with a name that begins at a token, in the language of the letter. */
export function countryAt(letter: Letter, index: number): CountryMention | null {
  const { tokens, language, marks } = letter
  const named = nameAt(tokens, namesOf(language), index)
  if (named) return named
  const state = marks.at('state-of', index)
  return state && nameAt(tokens, namesOf(language), state.to)
}

function nameAt({ word }: Tokens, names: Names, index: number): CountryMention | null {
  let best: CountryMention | null = null
  for (const { words, code } of names.get(stemOf(word[index] ?? '')) ?? []) {
    const to = index + words.length
    if (to <= (best?.to ?? index)) continue
    if (words.every((own, at) => own === stemOf(word[index + at] ?? ''))) best = { code, to }
  }
  return best
}

const namesOf = oncePerText((language: Language): Names => {
  const names = new Map<string, Name[]>()
  const add = (name: string, code: string) => {
    const words = readTokens(name.replace(/ ?[(（].*/, '')).word.map(stemOf)
    const [first] = words
    if (first === undefined) return
    const known = names.get(first)
    if (known) known.push({ words, code })
    else names.set(first, [{ words, code }])
  }
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  // Not the island with the same name as a meeting in French and Spanish
  for (const code of countryCodes()) if (code !== 'RE') add(display.of(code) ?? '', code)
  for (const line of OFFICIAL_NAMES.trim().split('\n')) {
    for (const name of line.slice(3).split('|')) add(name, line.slice(0, 2))
  }
  return names
})

const STEM_MIN = 3

/** Russian names are declined: "в Узбекистане", "Российской Федерации". */
function stemOf(word: string): string {
  const stem = /^[а-я]{4}/.test(word)
    ? word.replace(/(?<![аеиоуыэюяйьм])[аеиоуыэюяйьм]+$/, '')
    : word
  // A short stem would match other words: "Самоа" would become "с".
  return stem.length < STEM_MIN ? word : stem
}
