import { type City, zonesOf } from '@u4ssc/domain/timezones'
import { findCityNamed } from './city-named'
import { type CountryMention, countryAt } from './country-name'
import { regionAt } from './regions'
import type { Letter } from '../letter/index'
import {
  GAPS,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
  wordsOf,
  isArabicOrHan,
  isHan,
} from '../../text/tokens/index'
import { isWordOfAny, wordsOfKind } from '../../text/vocabulary/index'

/** A city, a country or both at one place of a letter. */
export interface PlaceMention extends Range {
  readonly city: Range | null
  /** The name as printed, in the nominative where the language declines it. */
  readonly name: string | null
  readonly country: string | null
  readonly zone: string | null
  /** Whether the country is named and not concluded from the city. */
  readonly isCountryNamed: boolean
}

const WORDS_MAX = 4
const SIGNS_MAX = 6

/** The states that are a city. */
const CITY_STATES = new Set(['DJ', 'MC', 'SG', 'SM', 'VA'])

/** Returns the place with a name that begins at a token: "Ташкент, Узбекистан", "中国无锡", "Nusa Dua (Indonesia)". */
export function placeAt(letter: Letter, index: number, to: number): PlaceMention | null {
  const { tokens } = letter
  const country = countryAt(letter, index)
  if (country && isHan(tokens, index)) {
    const city = knownCityAt(letter, country.to, to)
    if (city) return placeOf(index, city, { ...country, to: city.to })
    return hanCityAfter(letter, index, country, to)
  }
  const known = knownCityAt(letter, index, to)
  if (known && goesOnPast(letter, known, to)) return unknownCityAt(letter, index, to)
  if (known && !(country && country.to > known.to)) {
    // A city in another name: "Geneva time", "Montreal Protocol"
    if (isWordOfAny(tokens, 'named-after-city', known.to)) return null
    return placeOf(index, known, countryAfter(letter, known.to, to))
  }
  if (country) {
    const other = countryAfter(letter, country.to, to)
    return other ? namedLike(letter, index, country, other) : countryAlone(letter, index, country)
  }
  return unknownCityAt(letter, index, to)
}

/**
 * The name of another city, unless what follows is its country: "Santiago | de Compostela, Spain".
 */
function goesOnPast(letter: Letter, { to }: Range, end: number): boolean {
  const { tokens } = letter
  const isJoined = isWordOfAny(tokens, 'place-joint', to) && to + 1 < end
  return isJoined && isPartOfName(tokens, to, end) && !countryAt(letter, to + 1)
}

/** A city that is named like a country: "Guatemala, Guatemala", "عمان، الأردن". */
function namedLike(
  { tokens }: Letter,
  from: number,
  { to }: { readonly to: number },
  own: CountryMention,
): PlaceMention {
  const city = { from, to }
  return {
    from,
    to: own.to,
    city,
    name: wordsOf(tokens, city),
    country: own.code,
    zone: onlyZoneOf(own.code),
    isCountryNamed: true,
  }
}

/** A Chinese city that the package does not know: the text between its country and punctuation or a date. */
function hanCityAfter(
  letter: Letter,
  from: number,
  country: CountryMention,
  end: number,
): PlaceMention {
  const { tokens, marks } = letter
  const alone = countryAlone(letter, from, country)
  if (marks.at('and', country.to)) return alone
  let to = country.to
  while (to < end && isHan(tokens, to) && tokens.gap[to] === GAPS.none) to++
  const city = { from: country.to, to }
  const isName = to - country.to > 1 && to - country.to <= 4 && (to === end || !isHan(tokens, to))
  return isName && !marks.first('virtual', city)
    ? { ...alone, to, city, name: wordsOf(tokens, city) }
    : alone
}

function countryAlone(
  { tokens }: Letter,
  index: number,
  { code, to }: CountryMention,
): PlaceMention {
  const range = { from: index, to }
  const isCity = CITY_STATES.has(code)
  return {
    from: index,
    to,
    city: isCity ? range : null,
    name: isCity ? wordsOf(tokens, range) : null,
    country: code,
    zone: onlyZoneOf(code),
    isCountryNamed: true,
  }
}

interface KnownCity {
  readonly city: City
  readonly name: string
  readonly from: number
  readonly to: number
}

function placeOf(
  from: number,
  { city, name, ...range }: KnownCity,
  named: CountryMention | null,
): PlaceMention {
  const namesake = city.ambiguousWith.find(({ country }) => country === named?.code)
  const own = named && named.code !== city.country ? (namesake ?? null) : city
  return {
    from,
    to: Math.max(range.to, named?.to ?? 0),
    city: { from: range.from, to: range.to },
    name,
    country: named?.code ?? city.country,
    zone: own?.zone ?? onlyZoneOf(named?.code ?? ''),
    isCountryNamed: named !== null,
  }
}

/** All of China has Beijing time. */
const OFFICIAL_ZONES: Readonly<Record<string, string>> = { CN: 'Asia/Shanghai' }

function onlyZoneOf(country: string): string | null {
  const official = OFFICIAL_ZONES[country]
  if (official) return official
  const zones = zonesOf(country)
  return zones.length === 1 ? (zones[0] ?? null) : null
}

/**
 * Returns the country that follows a city, or that of a region, or null: ", Canada", "(Suisse)",
 * "，中国", ", Illinois, USA".
 */
function countryAfter(letter: Letter, index: number, end: number): CountryMention | null {
  const { word } = letter.tokens
  if (index >= end || (word[index] !== ',' && word[index] !== '(' && word[index] !== '-'))
    return null
  const country = countryAt(letter, index + 1)
  if (country) return country.to <= end ? country : null
  const region = regionAt(letter, index + 1, end)
  return region && (countryAfter(letter, region.to, end) ?? { code: region.country, to: region.to })
}

/** The longest run of words that names a city. */
function knownCityAt(letter: Letter, from: number, end: number): KnownCity | null {
  const { tokens } = letter
  if (!mayBeginName(tokens, from)) return null
  let to = from
  const max = from + (isHan(tokens, from) ? SIGNS_MAX : WORDS_MAX)
  while (to < end && to < max && (to === from || isPartOfName(tokens, to, end))) to++
  for (; to > from; to--) {
    const range = { from, to }
    const words = wordsOf(tokens, range)
    for (const name of formsOf(letter, words)) {
      const city = findCityNamed(letter, name)
      if (city) return { city, name, ...range }
    }
  }
  return null
}

/** A name as written, then what its nominative may be where it is declined: "Ташкенте", "Женеве", "Казани". */
function formsOf({ vocabulary }: Letter, words: string): string[] {
  if (!wordsOfKind(vocabulary, 'locative-ending').has(words)) return [words]
  const stem = words.slice(0, -1)
  const endings = wordsOfKind(vocabulary, 'nominative-ending').words
  return [words, stem, ...endings.map((ending) => stem + ending)]
}

function unknownCityAt(letter: Letter, from: number, end: number): PlaceMention | null {
  const { tokens, marks } = letter
  if (!mayBeginName(tokens, from) || isHan(tokens, from)) return null
  let to = from + 1
  while (to < end && to - from < WORDS_MAX + 2 && isPartOfName(tokens, to, end)) to++
  const name = { from, to }
  if (to - from > WORDS_MAX + 1 || marks.first('venue', name) || marks.first('meeting', name))
    return null
  const country = countryAfter(letter, to, end)
  if (!country || opensList(tokens, to, country)) return null
  const city = isRegion(letter, from, country.code) ? nameBefore(tokens, from - 1) : name
  const known = knownCityAt(letter, city.from, city.to)
  if (known) return placeOf(city.from, known, country)
  return namedLike(letter, city.from, city, country)
}

/**
 * Returns true if a bracket holds more than the country, so that no city needs to be before it: "Initiative
 * (Egypt and online, 3 May)", not "Nusa Dua (Indonesia)".
 */
function opensList({ word }: Tokens, open: number, { to }: CountryMention): boolean {
  return word[open] === '(' && word[to] !== ')'
}

/** Federations with the region written between the city and the country. */
const FEDERATIONS = new Set(['AU', 'BR', 'CA', 'IN', 'MX', 'US'])

/** Whether a region is between a city and its country: "Austin, Texas, USA". */
function isRegion({ tokens }: Letter, from: number, country: string): boolean {
  return FEDERATIONS.has(country) && tokens.word[from - 1] === ',' && mayBeginName(tokens, from - 2)
}

/** The run of capitalized words that ends at a token. */
function nameBefore(tokens: Tokens, to: number): Range {
  let from = to - 1
  while (to - from < WORDS_MAX && mayBeginName(tokens, from - 1) && tokens.gap[from] === GAPS.blank)
    from--
  return { from, to }
}

export function mayBeginName(tokens: Tokens, index: number): boolean {
  return (
    tokens.kind[index] === KINDS.word && (isCapital(tokens, index) || isArabicOrHan(tokens, index))
  )
}

const NAME_SIGN = /^[-'.]$/

/**
 * Whether a word continues a name on the same line: "Rio de Janeiro", "Abu Dhabi",
 * "Port-au-Prince".
 */
function isPartOfName(tokens: Tokens, index: number, end: number): boolean {
  if ((tokens.gap[index] ?? 0) > GAPS.blank) return false
  if (mayBeginName(tokens, index)) return true
  const isParticle =
    NAME_SIGN.test(tokens.word[index] ?? '') || isWordOfAny(tokens, 'place-particle', index)
  if (index + 1 >= end || !isParticle) return false
  const isSign = tokens.kind[index] === KINDS.sign
  if (isSign && tokens.gap[index] !== GAPS.none) return false
  return (tokens.gap[index + 1] ?? 0) <= GAPS.blank && mayBeginName(tokens, index + 1)
}
