import { ABBREVIATION_RECORDS } from './abbreviation-records'

export interface AbbreviationMeaning {
  /** `*` where the season decides. */
  readonly offset: string
  /** Zones that keep it, the usual one first. */
  readonly zones: readonly string[]
}

const table = new Map<string, readonly AbbreviationMeaning[]>()

/** Every abbreviation with its meanings, taken from the records on first use. */
export function abbreviations(): ReadonlyMap<string, readonly AbbreviationMeaning[]> {
  if (table.size > 0) return table
  for (const line of ABBREVIATION_RECORDS.trim().split('\n')) {
    const [name = '', ...rest] = line.split(' ')
    table.set(name, rest.join(' ').split('; ').map(parseMeaning))
  }
  return table
}

function parseMeaning(words: string): AbbreviationMeaning {
  const [offset = '', ...zones] = words.split(' ')
  return { offset, zones }
}
