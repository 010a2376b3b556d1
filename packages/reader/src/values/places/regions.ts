import type { Letter } from '../letter/index'
import { readTokens } from '../../text/tokens/index'
import regions from '../../text/vocabulary/data/regions.json' with { type: 'json' }

/** States and provinces with cities named like better known ones abroad, as letters write them, by country. */
const REGIONS: Readonly<Record<string, readonly string[]>> = regions

interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly to: number
}

let known: ReadonlyMap<string, string> | undefined

/** Returns the state or province with a name that begins at a token. */
export function regionAt({ tokens }: Letter, from: number, end: number): Region | null {
  known ??= new Map(
    Object.entries(REGIONS).flatMap(([country, names]) =>
      names.map((name) => [readTokens(name).word.join(' '), country] as const),
    ),
  )
  for (let to = Math.min(end, from + WORDS_MAX); to > from; to--) {
    const country = known.get(tokens.word.slice(from, to).join(' '))
    if (country !== undefined) return { country, to }
  }
  return null
}

/** Each character of a Chinese name is a token. */
const WORDS_MAX = 6
