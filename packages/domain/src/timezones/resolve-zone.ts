import { assertDate } from '../assert-scalars'
import { foldName } from '../fold-name'
import { abbreviations, type AbbreviationMeaning } from './abbreviations'
import { findCity } from './cities'
import { isZone, utc } from './is-zone'
import type { PlaceLanguage } from './languages/language'
import type { ZoneResolution } from './zone'
import { findZoneNamed } from './zone-names'
import { HOUR, openZone } from './zone-rules'
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
  if (context.on !== undefined && context.on !== null) assertDate(context.on, 'on')
  const parts = phrase
    .replace(/^([A-Z]{2,5})\//, '$1 / ')
    .replace(/^(\S+) \((.+)\)$/, '$2 $1')
    .split(/[(),;（），；]|\s\/\s/)
  for (const read of [
    readIanaName,
    readPlaceTime,
    readLocalTime,
    readOffset,
    readAbbreviation,
    readNameOfZone,
  ]) {
    for (const part of [phrase, ...parts]) {
      const resolution = part.trim() && read(part.trim(), context)
      if (resolution) return resolution
    }
  }
  return answer(null)
}

function answer(
  zone: string | null,
  certainty: ZoneResolution['certainty'] = 'uncertain',
  alternatives: string[] = [],
): ZoneResolution {
  return { zone, certainty, alternatives }
}

function readIanaName(part: string): ZoneResolution | null {
  return part.includes('/') && isZone(part) ? answer(part, 'stated') : null
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
  return (place ? zoneOfCity(place, 'derived', languages) : null) ?? answer(null)
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
  const minutes = Number(match[5] ?? 0)
  if (hours > (isEast ? 14 : 12)) return null
  if (minutes === 0) {
    return answer(hours === 0 ? 'Etc/UTC' : `Etc/GMT${isEast ? '-' : '+'}${hours}`, 'stated')
  }
  const offset = (hours + minutes / 60) * (isEast ? 1 : -1)
  const meanings = [...abbreviations().values()].flat()
  return answer(null, 'uncertain', zonesOf(meanings.filter((meaning) => meaning.offset === offset)))
}

function readAbbreviation(
  part: string,
  { on, place, languages }: ZoneContext,
): ZoneResolution | null {
  const name = abbreviationIn(part, languages)
  if (name?.includes('/')) return answer(name, 'stated')
  const meanings = name === undefined ? undefined : abbreviations().get(name)
  if (!meanings) return null
  const placeZone = place ? findCity(place, languages)?.zone : undefined
  const [only, ...others] = meanings.filter(
    (meaning) => placeZone === undefined || couldBe(meaning, placeZone, on),
  )
  if (placeZone !== undefined && only) return answer(placeZone, 'derived')
  const zone = only?.zones[0]
  if (others.length === 0 && only && zone !== undefined && isInForce(only, zone, on))
    return answer(zone, 'derived')
  return answer(placeZone ?? null, 'uncertain', zonesOf(meanings))
}

function abbreviationIn(part: string, languages: ZoneContext['languages']): string | undefined {
  const [token] = /^[A-Z]{1,4}$/.exec(part.replace(/^(?:hours|heures|horas) | time$/, '')) ?? []
  return token !== undefined && abbreviations().has(token) ? token : speltOut(part, languages)
}

/** A zone that is not named may keep the same time: Vienna keeps CET, too. */
function couldBe(meaning: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  return on && !Number.isNaN(meaning.offset)
    ? isInForce(meaning, zone, on)
    : meaning.zones.includes(zone)
}

/** Whether the zone keeps that offset at noon UTC of the day. */
function isInForce({ offset }: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  if (!on || Number.isNaN(offset)) return true
  return openZone(zone).offsetAt(utc(`${on}T12:00Z`)) === offset * HOUR
}

/** The tz database names a zone by its best-known city, which need not be one of the records. */
function readNameOfZone(part: string, { languages }: ZoneContext): ZoneResolution | null {
  if (isZone(part)) return answer(part, 'stated')
  for (const name of placeNames(part, languages)) {
    const zone = findZoneNamed(name)
    if (zone !== undefined) return answer(zone, 'derived')
  }
  return null
}

function zoneOfCity(
  name: string,
  certainty: 'stated' | 'derived',
  languages: ZoneContext['languages'],
): ZoneResolution | null {
  const city = findCity(name, languages)
  const others = city?.ambiguousWith.map(({ zone }) => zone) ?? []
  return city ? answer(city.zone, others.length === 0 ? certainty : 'uncertain', others) : null
}

function zonesOf(meanings: readonly AbbreviationMeaning[]): string[] {
  return [...new Set(meanings.flatMap(({ zones }) => zones[0] ?? []))]
}
