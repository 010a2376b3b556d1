import { isAfterIn, isFormer } from './phrase-context'
import { mayBeginName, placeAt, type PlaceMention } from '../../values/places/place-mention'
import { type Found, type Letter, dateIn, isOwn, type Scope } from '../../values/letter/index'
import { ownsAll, placesOf } from '../../meetings/topics/index'
import { readVenue } from './venue'
import {
  firstWord,
  GAPS,
  KINDS,
  type Range,
  rangeOf,
  spanOf,
  wordsOf,
  isArabicOrHan,
} from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

export interface FoundPlace {
  readonly city: Found<string> | null
  readonly country: Found<string> | null
  /** The only zone that clocks keep there. */
  readonly zone: string | null
}

/** Reads the place a meeting is in: from its subject, else from the sentence that says where it is held. */
export function readPlace(letter: Letter, scope: Scope): FoundPlace | null {
  const { subject } = scope
  const inSubject = subject && placeInSubject(letter, subject)
  const scopes = scopesFor(letter, scope)
  // "Orlando, 24 to 28 January, and Geneva, 31 January": which of them, its own sentences say
  const own = scopes.length > 1 ? placeStatedIn(letter, scope) : null
  if (own?.city && subject && isSaidIn(letter, own.city, subject)) return foundOf(letter, own)
  if (inSubject?.city) return foundOf(letter, inSubject)
  let country = inSubject
  const said = scopes.length > 1 ? placesKept : placesSaid
  for (const own of scopes) {
    for (const sentence of own.sentences) {
      const place = placeIn(said(letter, sentence), own)
      if (place?.city) return foundOf(letter, place)
      country ??= place
    }
  }
  const last = (subject ? cityNextToDate(letter, subject) : null) ?? cityOfVenue(letter, scope)
  return last ?? (country && foundOf(letter, country))
}

/** Returns the city in the name of a venue: "l'hôtel Radisson Blu de Libreville". */
function cityOfVenue(letter: Letter, scope: Scope): FoundPlace | null {
  const { tokens } = letter
  const [span] = readVenue(letter, scope)?.spans ?? []
  const venue = span && rangeOf(tokens, span)
  if (!venue) return null
  for (let at = venue.to - 1; at > venue.from + 1; at--) {
    const place = isWord(letter, 'of-city', at - 1) ? placeAt(letter, at, venue.to) : null
    if (place?.city && place.to === venue.to) return foundOf(letter, place)
  }
  return null
}

/** Its own sentences first; a meeting that they leave without a place is where the others of its letter are. */
function scopesFor({ sentences }: Letter, scope: Scope): readonly Scope[] {
  const isWhole =
    scope.sentences.length === sentences.length && (!scope.owns || scope.owns === ownsAll)
  return isWhole ? [scope] : [scope, { subject: null, sentences }]
}

function foundOf({ tokens }: Letter, place: PlaceMention): FoundPlace {
  const whole = [spanOf(tokens, place)]
  const city = place.city && [spanOf(tokens, place.city)]
  const { name, country, zone, isCountryNamed } = place
  return {
    city: city && name !== null ? { value: name, spans: city } : null,
    country:
      country === null ? null : { value: country, spans: whole, ...derived(!isCountryNamed) },
    zone,
  }
}

function derived(isDerived: boolean): { readonly certainty?: 'derived' } {
  return isDerived ? { certainty: 'derived' } : {}
}

function isSaidIn({ tokens }: Letter, { from, to }: Range, subject: Range): boolean {
  return placesOf(tokens, tokens.word.slice(from, to), subject).length > 0
}

/** The first city that the sentences of a meeting say it is in. */
function placeStatedIn(letter: Letter, scope: Scope): PlaceMention | null {
  for (const sentence of scope.sentences) {
    const place = placeIn(placesKept(letter, sentence), scope)
    if (place?.city) return place
  }
  return null
}

/** Returns the place in a subject that is nearest to a date. It is after punctuation, on a separate line or after "in". */
function placeInSubject(letter: Letter, subject: Range): PlaceMention | null {
  let best: PlaceMention | null = null
  for (let index = subject.from; index < subject.to; index++) {
    if (!opensPlace(letter, index, subject.from)) continue
    const place = placeAt(letter, index, subject.to)
    if (!place) continue
    if (!best || rank(letter, place) >= rank(letter, best)) best = place
    index = place.to - 1
  }
  return best
}

/** A city next to a date ranks first, then any city, then a country. */
function rank(letter: Letter, { city, from, to }: PlaceMention): number {
  const isNextToDate = letter.dates.length > 0 && isNearDate(letter, { from, to })
  return (city ? 2 : 0) + (isNextToDate ? 1 : 0)
}

const NEAR = 4

function isNearDate(letter: Letter, { from, to }: Range): boolean {
  if (dateIn(letter, { from: to, to: to + NEAR })) return true
  const before = dateIn(letter, { from: from - 4 * NEAR, to: from })
  return before !== null && from - before.to < NEAR
}

const OPENERS = new Set([',', '(', ';', ':', '-', '"', '.', ')'])

function opensPlace(letter: Letter, index: number, first: number): boolean {
  const { tokens } = letter
  if (!mayBeginName(tokens, index)) return false
  if (index === first || (tokens.gap[index] ?? 0) > GAPS.blank) return true
  return OPENERS.has(tokens.word[index - 1] ?? '') || isAfterIn(letter, index)
}

/** A sentence with one of them, or with a date, says where a meeting is. */
const SAYING = [
  'takes-place',
  'convenes',
  'venue-label',
  'now',
  'hybrid',
  'organizes',
  'same',
] as const

/** Before a place in a sentence. */
const SIGNS = new Set([',', ':', '(', '-'])

/** A place that a sentence gives for a meeting, and the sign before it. */
interface SaidPlace {
  readonly index: number
  readonly sign: string
  readonly place: PlaceMention
}

function placesSaid(letter: Letter, sentence: Range): readonly SaidPlace[] {
  return saysWhere(letter, sentence) ? placesAfterSign(letter, sentence) : NOWHERE
}

const NOWHERE: readonly SaidPlace[] = []
const kept = new WeakMap<Range, readonly SaidPlace[]>()

/** Of several meetings in a letter, each asks for the places of its sentences. */
function placesKept(letter: Letter, sentence: Range): readonly SaidPlace[] {
  const known = kept.get(sentence)
  if (known) return known
  const found = placesSaid(letter, sentence)
  kept.set(sentence, found)
  return found
}

function saysWhere(letter: Letter, sentence: Range): boolean {
  const { marks } = letter
  return (
    dateIn(letter, sentence) !== null ||
    SAYING.some((sense) => marks.first(sense, sentence)) ||
    marks.first('venue', sentence) !== null ||
    (marks.first('in-person', sentence) !== null && !marks.first('not', sentence))
  )
}

/** Where earlier meetings were, or where this one was to be, does not count. */
function placesAfterSign(letter: Letter, sentence: Range): SaidPlace[] {
  const { tokens } = letter
  const places: SaidPlace[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!mayBeginName(tokens, index)) continue
    const sign = tokens.word[index - 1] ?? ''
    const isLed = SIGNS.has(sign) || isAfterIn(letter, index)
    const place =
      isLed || isAfterTo(letter, sentence, index) ? placeAt(letter, index, sentence.to) : null
    if (place && !isFormer(letter, sentence, index) && !isDenied(letter, sentence, index))
      places.push({ index, sign, place })
  }
  return places
}

/** A preposition that leads from the invitation to the place: "are invited to Geneva". */
function isAfterTo({ marks }: Letter, { from }: Range, index: number): boolean {
  const lead = { from: Math.max(from, index - INVITED_REACH), to: index }
  return marks.last('preposition', lead)?.to === index && marks.first('convenes', lead) !== null
}

/** Maximum distance of the invitation before the place. */
const INVITED_REACH = 6

const DENIED_REACH = 6

/**
 * Returns true if the verb before a place is negated: "cannot be held in Geneva", "no se celebrará
 * en Ginebra".
 */
function isDenied({ marks, tokens }: Letter, { from }: Range, index: number): boolean {
  const lead = { from: Math.max(from, index - DENIED_REACH), to: index }
  const not = marks.first('not', lead)
  const held = not && marks.first('takes-place', { from: not.from, to: index })
  return !!held && firstWord(tokens, ',', { from: not.from, to: index }) < 0
}

/** Where the places of a sentence say that the meeting of a scope is held: a city, else a country after "in". */
function placeIn(said: readonly SaidPlace[], scope: Scope): PlaceMention | null {
  let country: PlaceMention | null = null
  for (const { index, sign, place } of said) {
    if (!isOwn(scope, index)) continue
    if (place.city && (sign !== '(' || place.isCountryNamed)) return place
    if (!SIGNS.has(sign)) country ??= place
  }
  return country
}

/** A city that the package does not know, between a sign and the date: ", Nusa Dua, 12-14 May". */
function cityNextToDate(letter: Letter, subject: Range): FoundPlace | null {
  const { tokens, marks } = letter
  const date = dateIn(letter, subject)
  if (!date) return null
  let to = date.from
  while (to > subject.from && tokens.kind[to - 1] === KINDS.sign) to--
  let from = to
  while (from > subject.from && tokens.kind[from - 1] === KINDS.word && to - from < 4) from--
  const city = { from, to }
  const isOpen =
    from > subject.from && (tokens.word[from - 1] === ',' || tokens.word[from - 1] === '(')
  const isName = isOpen && from < to && mayBeginName(tokens, from) && !isArabicOrHan(tokens, from)
  if (!isName || marks.first('virtual', city) || marks.first('meeting', city)) return null
  if (marks.first('hybrid', city) || marks.first('venue', city)) return null
  return {
    city: { value: wordsOf(tokens, city), spans: [spanOf(tokens, city)], certainty: 'uncertain' },
    country: null,
    zone: null,
  }
}
