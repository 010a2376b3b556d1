import { abbreviations, type AbbreviationMeaning } from './abbreviations'
import { findCity } from './cities'
import { foldName } from '../fold-name'
import { isZone, offsetOn } from './is-zone'
import type { ZoneResolution } from './zone'
import { LOCAL_TIME, PLACE_TIME, SPELT_OUT } from './zone-phrases'

export interface ZoneContext {
  /** The day the hours are for, `YYYY-MM-DD`: an abbreviation must be in force on it. */
  readonly on?: string | null | undefined
  /** The city the meeting is in: it settles "local time" and ambiguous abbreviations. */
  readonly place?: string | null | undefined
}

const UNKNOWN: ZoneResolution = { zone: null, certainty: 'uncertain', alternatives: [] }

/**
 * Finds the time zone that a phrase of a letter means.
 *
 * An abbreviation that stands for several zones resolves to none of them unless the place decides;
 * one that is not in force on the day ("CET" in July) is reported as uncertain, never repaired.
 * Where an abbreviation and the place disagree, the place decides, uncertainly.
 *
 * @returns `zone` null when it is not sure, with what it may be in `alternatives`; a city whose name
 *   others bear gives its zone, `uncertain`, with theirs as alternatives
 * @example
 * resolveZone('Geneva time') // => { zone: 'Europe/Zurich', certainty: 'stated', alternatives: [] }
 * resolveZone('IST').alternatives // => ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']
 */
export function resolveZone(phrase: string, context: ZoneContext = {}): ZoneResolution {
  const parts = phrase.replace(/^([A-Z]{2,5})\//, '$1 / ').split(/[(),;]|\s\/\s/)
  const readers = [readIanaName, readPlaceTime, readLocalTime, readOffset, readAbbreviation]
  for (const read of readers) {
    for (const part of [phrase, ...parts].map((part) => part.trim())) {
      const resolution = part === '' ? null : read(part, context)
      if (resolution) return resolution
    }
  }
  return UNKNOWN
}

function readIanaName(part: string): ZoneResolution | null {
  return part.includes('/') && isZone(part) ? stated(part) : null
}

function readPlaceTime(part: string): ZoneResolution | null {
  const folded = foldName(part)
  const named = PLACE_TIME.map((pattern) => pattern.exec(folded)?.[1]).find((name) => name)
  return zoneOfCity(named ?? folded, 'stated')
}

function readLocalTime(part: string, { place }: ZoneContext): ZoneResolution | null {
  if (!LOCAL_TIME.test(foldName(part))) return null
  return (place ? zoneOfCity(place, 'derived') : null) ?? UNKNOWN
}

/** Whole hours have a zone of their own; the sign in its name is the POSIX one, west positive. */
function readOffset(part: string): ZoneResolution | null {
  const match = /^(?:UTC|GMT)\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?$/u.exec(part)
  if (!match) return null
  const [, sign, digits = '', minutes = '00'] = match
  const hours = Number(digits)
  if (hours > (sign === '+' ? 14 : 12)) return null
  if (minutes === '00') {
    return stated(hours === 0 ? 'Etc/UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`)
  }
  const offset = `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${minutes}`
  return uncertain(zonesWithOffset(offset))
}

function readAbbreviation(part: string, { on, place }: ZoneContext): ZoneResolution | null {
  const meanings = meaningsOf(part)
  if (!meanings) return null
  const placeZone = place ? findCity(place)?.zone : undefined
  const [only, ...others] = meanings.filter(
    (meaning) => placeZone === undefined || couldBe(meaning, placeZone, on),
  )
  if (placeZone !== undefined) {
    return only ? { ...stated(placeZone), certainty: 'derived' } : disputed(placeZone, meanings)
  }
  const zone = only?.zones[0]
  if (others.length > 0 || !only || zone === undefined) return uncertain(zonesOf(meanings))
  return isInForce(only, zone, on)
    ? { ...stated(zone), certainty: 'derived' }
    : uncertain(zonesOf(meanings))
}

function meaningsOf(part: string): readonly AbbreviationMeaning[] | undefined {
  const [token] = /^[A-Z]{1,4}$/.exec(part.replace(/^(?:hours|heures|horas) | time$/, '')) ?? []
  const abbreviation = token ?? SPELT_OUT[foldName(part)]
  return abbreviation === undefined ? undefined : abbreviations().get(abbreviation)
}

/** A zone that is not named may keep the same time: Vienna keeps CET, too. */
function couldBe(
  { offset, zones }: AbbreviationMeaning,
  zone: string,
  on: ZoneContext['on'],
): boolean {
  return on && offset !== '*' ? offsetOn(zone, on) === offset : zones.includes(zone)
}

function isInForce({ offset }: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  return !on || offset === '*' || offsetOn(zone, on) === offset
}

function zoneOfCity(name: string, certainty: 'stated' | 'derived'): ZoneResolution | null {
  const city = findCity(name)
  if (!city) return null
  const others = city.ambiguousWith.map(({ zone }) => zone)
  return others.length === 0
    ? { zone: city.zone, certainty, alternatives: [] }
    : { zone: city.zone, certainty: 'uncertain', alternatives: others }
}

function zonesWithOffset(offset: string): string[] {
  return zonesOf(
    Array.from(abbreviations().values())
      .flat()
      .filter((meaning) => meaning.offset === offset),
  )
}

function zonesOf(meanings: readonly AbbreviationMeaning[]): string[] {
  return [...new Set(meanings.flatMap(({ zones }) => zones[0] ?? []))]
}

function stated(zone: string): ZoneResolution {
  return { zone, certainty: 'stated', alternatives: [] }
}

function uncertain(alternatives: string[]): ZoneResolution {
  return { zone: null, certainty: 'uncertain', alternatives }
}

function disputed(zone: string, meanings: readonly AbbreviationMeaning[]): ZoneResolution {
  return { zone, certainty: 'uncertain', alternatives: zonesOf(meanings) }
}
