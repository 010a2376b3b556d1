import { foldName } from '../fold-name'
import { abbreviations, type AbbreviationMeaning } from './abbreviations'
import { findCity } from './cities'
import { isZone, utc } from './is-zone'
import type { PlaceLanguage } from './languages/language'
import type { ZoneResolution } from './zone'
import { findZoneNamed } from './zone-names'
import { openZone } from './zone-rules'
import { ARTICLE, LOCAL_TIME, PLACE_TIME, speltOut, UNIVERSAL } from './zone-phrases'

/** What is known besides the phrase itself. */
export interface ZoneContext {
  /** The day the hours are for, `YYYY-MM-DD`: an abbreviation must be in force on it. */
  readonly on?: string | null | undefined
  /** The city the meeting is in: it settles "local time" and ambiguous abbreviations. */
  readonly place?: string | null | undefined
  /** Languages besides English that the phrase may be in, of `@u4ssc/domain/timezones/languages`. */
  readonly languages?: readonly PlaceLanguage[] | undefined
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
 * resolveZone('по пекинскому времени', { languages: PLACE_LANGUAGES }).zone // => 'Asia/Shanghai'
 */
export function resolveZone(phrase: string, context: ZoneContext = {}): ZoneResolution {
  const parts = phrase
    .replace(/^([A-Z]{2,5})\//, '$1 / ')
    .replace(/^(\S+) \((.+)\)$/, '$2 $1')
    .split(/[(),;（），；]|\s\/\s/)
  const readers = [
    readIanaName,
    readPlaceTime,
    readLocalTime,
    readOffset,
    readAbbreviation,
    readNameOfZone,
  ]
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

function readPlaceTime(part: string, { languages }: ZoneContext): ZoneResolution | null {
  for (const name of placeNames(part, languages)) {
    const resolution = zoneOfCity(name, 'stated', languages)
    if (resolution) return resolution
  }
  return null
}

/** The names a phrase may hold, most of them no city's. */
function placeNames(part: string, languages: ZoneContext['languages'] = []): string[] {
  const folded = foldName(part)
  const named = PLACE_TIME.flatMap((pattern) => pattern.exec(folded)?.[1] ?? [])
  const nouns = languages.flatMap(({ adjective }) => {
    const stem = adjective?.pattern.exec(folded)?.[1]
    return stem === undefined ? [] : (adjective?.endings.map((ending) => stem + ending) ?? [])
  })
  return [...named.flatMap((name) => [name, name.replace(ARTICLE, '')]), folded, ...nouns]
}

function readLocalTime(part: string, { place, languages }: ZoneContext): ZoneResolution | null {
  if (!LOCAL_TIME.test(foldName(part))) return null
  return (place ? zoneOfCity(place, 'derived', languages) : null) ?? UNKNOWN
}

const OFFSET = new RegExp(
  `^(?:${UNIVERSAL} ?([+\\-−–＋])(\\d{1,2})|([+\\-−])(\\d\\d)(?=:?\\d))(?::?([0-5]\\d))?(?: ?(?:h|hours?|heures?|horas?|час(?:а|ов)?|小时|ساع(?:ة|ات)))?(?: ${UNIVERSAL})?$`,
  'u',
)

/** Whole hours have a zone of their own; the sign in its name is the POSIX one, west positive. */
function readOffset(part: string): ZoneResolution | null {
  const plain = part
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/([+\-−–＋]) +(?=\d)/, '$1')
    .replace(/ +(?=[+\-−–＋])/, ' ')
  const match = OFFSET.exec(plain)
  if (!match) return null
  const isEast = /[+＋]/.test(match[1] ?? match[3] ?? '')
  const hours = Number(match[2] ?? match[4])
  const minutes = match[5] ?? '00'
  if (hours > (isEast ? 14 : 12)) return null
  if (minutes === '00') {
    return stated(hours === 0 ? 'Etc/UTC' : `Etc/GMT${isEast ? '-' : '+'}${hours}`)
  }
  const offset = `${isEast ? '+' : '-'}${String(hours).padStart(2, '0')}:${minutes}`
  return uncertain(zonesWithOffset(offset))
}

function readAbbreviation(
  part: string,
  { on, place, languages }: ZoneContext,
): ZoneResolution | null {
  const name = abbreviationIn(part, languages)
  if (name?.includes('/')) return stated(name)
  const meanings = name === undefined ? undefined : abbreviations().get(name)
  if (!meanings) return null
  const placeZone = place ? findCity(place, languages)?.zone : undefined
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

function abbreviationIn(part: string, languages: ZoneContext['languages']): string | undefined {
  const [token] = /^[A-Z]{1,4}$/.exec(part.replace(/^(?:hours|heures|horas) | time$/, '')) ?? []
  return token !== undefined && abbreviations().has(token) ? token : speltOut(part, languages)
}

/** A zone that is not named may keep the same time: Vienna keeps CET, too. */
function couldBe(meaning: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  return on && meaning.offset !== '*' ? isInForce(meaning, zone, on) : meaning.zones.includes(zone)
}

/** Whether the zone keeps that offset at noon UTC of the day. */
function isInForce({ offset }: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  if (!on || offset === '*') return true
  return (
    openZone(zone).offsetAt(utc(`${on}T12:00Z`)) ===
    utc(`${on}T12:00Z`) - utc(`${on}T12:00${offset}`)
  )
}

/** The tz database names a zone by its best-known city, which need not be one of the records. */
function readNameOfZone(part: string, { languages }: ZoneContext): ZoneResolution | null {
  if (isZone(part)) return stated(part)
  for (const name of placeNames(part, languages)) {
    const zone = findZoneNamed(name)
    if (zone !== undefined) return { ...stated(zone), certainty: 'derived' }
  }
  return null
}

function zoneOfCity(
  name: string,
  certainty: 'stated' | 'derived',
  languages: ZoneContext['languages'],
): ZoneResolution | null {
  const city = findCity(name, languages)
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
  return { ...UNKNOWN, alternatives }
}

function disputed(zone: string, meanings: readonly AbbreviationMeaning[]): ZoneResolution {
  return { ...uncertain(zonesOf(meanings)), zone }
}
