import { assertDate } from '../../assert-scalars'
import { foldName } from '../../fold-name'
import { abbreviations, type AbbreviationMeaning } from './abbreviations'
import { type City, findCity } from './cities'
import { utc } from '../../utc'
import { normalizeZone } from '../is-zone'
import type { PlaceLanguage } from '../languages/language'
import type { ZoneResolution } from '../zone'
import { findZoneNamed, placeOf } from './zone-names'
import { readOffset } from './read-offset'
import { HOUR, openZone } from '../zone-rules'
import {
  ADJECTIVE_AFTER,
  ARTICLE,
  CONTRACTED_ARTICLES,
  LEADING_TIME,
  LOCAL_TIME,
  PLACE_TIME,
  speltOut,
} from './zone-phrases'
import { assertObject, assertText } from '../../wrong-argument'

/** Context of a phrase. */
export interface ZoneContext {
  /** Date of the times, `YYYY-MM-DD`, on which an abbreviation must be in use. */
  readonly on?: string | null | undefined
  /** City of the meeting, for "local time" and ambiguous abbreviations. */
  readonly place?: string | null | undefined
  /**
   * Languages of the phrase other than English, from `@u4ssc/domain/timezones/languages`.
   */
  readonly languages?: readonly PlaceLanguage[] | undefined
}

/**
 * Finds the time zone that a phrase means.
 *
 * An abbreviation with several zones resolves to none of them unless the place decides;
 * one that is not in force on the day ("CET" in July) is reported as uncertain, never repaired.
 * Where an abbreviation or an offset and the place disagree, the place decides, uncertainly. An
 * offset is a zone itself (`+05:00`).
 *
 * @returns `zone` is null if it is not certain, with candidates in `alternatives`; a city with an
 *   ambiguous name gives its zone with the others as alternatives, `uncertain` unless the zone has
 *   its name
 * @example
 * resolveZone('Geneva time') // => { zone: 'Europe/Zurich', certainty: 'stated', alternatives: [] }
 * resolveZone('UTC+5').zone // => '+05:00'
 * resolveZone('IST').alternatives // => ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']
 * resolveZone('по пекинскому времени', { languages: PLACE_LANGUAGES }).zone // => 'Asia/Shanghai'
 */
export function resolveZone(phrase: string, context: ZoneContext = {}): ZoneResolution {
  assertText(phrase, 'phrase')
  assertObject(context, 'context')
  if (context.on !== undefined && context.on !== null) assertDate(context.on, 'on')
  const words = phrase.replace(LEADING_TIME, '').replace(ADJECTIVE_AFTER, '$2 $1')
  const qualified = readQualifiedPlace(words, context)
  if (qualified) return qualified
  const parts = words
    .replace(/^([A-Z]{2,5})\//, '$1 / ')
    .replace(/^(\p{L}+) \((.+)\)$/u, '$2 $1')
    .split(/[(),;（），；]|\s\/\s/)
  return resolveParts([words, ...parts], context) ?? answer(null)
}

function resolveParts(parts: readonly string[], context: ZoneContext): ZoneResolution | null {
  for (const read of [
    readIanaName,
    readPlaceTime,
    readLocalTime,
    readOffset,
    readAbbreviation,
    readNameOfZone,
  ]) {
    for (const part of parts) {
      const resolution = part.trim() && read(part.trim(), context)
      if (resolution)
        return read === readPlaceTime ? checkWithOffset(resolution, parts, context) : resolution
    }
  }
  return null
}

/**
 * "Paris, Texas time": words that are no place, country or zone known here make it another Paris, and
 * "Paris, New York time" names two.
 */
function readQualifiedPlace(words: string, context: ZoneContext): ZoneResolution | null {
  const [, name = '', rest = ''] = /^([^,،，()]+)[,،，]\s*([^,،，()]+)/u.exec(words) ?? []
  const qualifier = rest.trim()
  const place = qualifier === '' ? null : readPlaceTime(name.trim(), context)
  if (!place || /^time$/i.test(qualifier)) return null
  const city = wholeCityOf(name.trim(), qualifier.replace(/ time$/i, ''), context)
  if (city) return answer(city.zone, 'stated')
  const other = readPlaceTime(qualifier, context)
  if (other && other.zone !== place.zone)
    return answer(
      null,
      'uncertain',
      [place.zone, other.zone].filter((zone) => zone !== null),
    )
  if (resolveParts([qualifier], context)) return null
  return answer(null, 'uncertain', place.zone === null ? [] : [place.zone])
}

/** Finds a city with its full name ("Washington, D.C.") or with its country ("Madrid, Spain"). */
function wholeCityOf(name: string, qualifier: string, { languages }: ZoneContext): City | null {
  const whole = findCity(`${name}, ${qualifier}`, languages)
  if (whole) return whole
  const city = placeNames(name, languages).flatMap((own) => findCity(own, languages) ?? [])[0]
  return city && isCountry(qualifier, city.country, languages) ? city : null
}

const countryNames = new Map<string, Intl.DisplayNames>()

function isCountry(name: string, code: string, languages: ZoneContext['languages'] = []): boolean {
  return ['en', ...languages.map(({ language }) => language)].some((language) => {
    const names =
      countryNames.get(language) ??
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    countryNames.set(language, names)
    return foldName(names.of(code) ?? '') === foldName(name)
  })
}

/**
 * "Geneva time (GMT+9)": the place decides, uncertainly where its clocks never show that offset.
 */
function checkWithOffset(
  place: ZoneResolution,
  parts: readonly string[],
  { on }: ZoneContext,
): ZoneResolution {
  const { zone } = place
  const other = parts.map((part) => readOffset(part.trim())?.zone).find((own) => own != null)
  if (zone === null || other == null || place.certainty === 'uncertain') return place
  const days = on ? [on] : SEASONS
  const agrees = days.some((day) => noonOffset(zone, day) === noonOffset(other, day))
  return agrees ? place : answer(zone, 'uncertain', [other])
}

/** A date in winter and one in summer, in either hemisphere. */
const SEASONS = ['2026-01-15', '2026-07-15']

function noonOffset(zone: string, day: string): number {
  return openZone(zone).offsetAt(utc(`${day}T12:00Z`))
}

function answer(
  zone: string | null,
  certainty: ZoneResolution['certainty'] = 'uncertain',
  alternatives: string[] = [],
): ZoneResolution {
  return { zone, certainty, alternatives }
}

function readIanaName(part: string): ZoneResolution | null {
  const zone = part.includes('/') ? normalizeZone(part) : null
  return zone === null ? null : answer(zone, 'stated')
}

function readPlaceTime(part: string, { languages }: ZoneContext): ZoneResolution | null {
  for (const name of placeNames(part, languages)) {
    const resolution = zoneOfCity(name, 'stated', languages)
    if (resolution) return resolution
  }
  return null
}

/** Returns the possible city names in a phrase. */
function placeNames(part: string, languages: ZoneContext['languages'] = []): string[] {
  const folded = foldName(part)
  const contracted = CONTRACTED_ARTICLES.flatMap(([pattern, article]) => {
    const name = pattern.exec(folded)?.[1]
    return name === undefined ? [] : [article + name]
  })
  const named = [...PLACE_TIME.flatMap((pattern) => pattern.exec(folded)?.[1] ?? []), ...contracted]
  const nouns = languages.flatMap(({ inflected = [] }) =>
    inflected.flatMap(({ pattern, endings }) => {
      const stem = pattern.exec(folded)?.[1]
      return stem === undefined ? [] : endings.map((ending) => stem + ending)
    }),
  )
  return [...named.flatMap((name) => [name, name.replace(ARTICLE, '')]), folded, ...nouns]
}

function readLocalTime(part: string, { place, languages }: ZoneContext): ZoneResolution | null {
  if (!LOCAL_TIME.test(foldName(part))) return null
  return (place ? zoneOfCity(place, 'derived', languages) : null) ?? answer(null)
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

/** Returns whether a zone uses an abbreviation without being in its records: Vienna uses CET. */
function couldBe(meaning: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  return on && !Number.isNaN(meaning.offset)
    ? isInForce(meaning, zone, on)
    : meaning.zones.includes(zone)
}

/** Returns whether a zone has an offset at noon UTC on a date. */
function isInForce({ offset }: AbbreviationMeaning, zone: string, on: ZoneContext['on']): boolean {
  if (!on || Number.isNaN(offset)) return true
  return noonOffset(zone, on) === offset * HOUR
}

/** Finds the zone named after a city that is not in the records. */
function readNameOfZone(part: string, { languages }: ZoneContext): ZoneResolution | null {
  const own = /^[A-Z]/.test(part) ? normalizeZone(part) : null
  if (own !== null) return answer(own, 'stated')
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
  if (!city) return null
  if (others.length === 0) return answer(city.zone, certainty)
  return answer(city.zone, namesZone(city) ? 'derived' : 'uncertain', others)
}

/** Returns whether a zone is named after the city: "London time" is not that of London, Ontario. */
function namesZone({ city, zone }: City): boolean {
  return placeOf(zone) === foldName(city)
}

function zonesOf(meanings: readonly AbbreviationMeaning[]): string[] {
  return [...new Set(meanings.flatMap(({ zones }) => zones[0] ?? []))]
}
