import { ABBREVIATION_RECORDS } from './abbreviation-records'
import { parseCities } from './cities'

export interface AbbreviationMeaning {
  /** Offset from UTC in hours; NaN if it depends on the season. */
  readonly offset: number
  /** Zones that use it, the usual one first. */
  readonly zones: readonly string[]
}

const table = new Map<string, readonly AbbreviationMeaning[]>()

/** Returns all abbreviations with their meanings; the records are parsed on first use. */
export function abbreviations(): ReadonlyMap<string, readonly AbbreviationMeaning[]> {
  if (table.size > 0) return table
  const cities = parseCities()
  const zoneOf = (word: string) => cities.find(({ country }) => country === word)?.zone ?? word
  for (const line of ABBREVIATION_RECORDS.trim().split('\n')) {
    const [, name = '', meanings = ''] = /^(\S+) (.+)/.exec(line) ?? []
    const parsed = meanings.split(';').map((words) => {
      const [offset, ...places] = words.split(' ')
      return { offset: Number(offset), zones: places.map(zoneOf) }
    })
    table.set(name, parsed)
  }
  return table
}
