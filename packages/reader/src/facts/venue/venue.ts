import { endsAt, isAfterIn, isFormer } from './phrase-context'
import { findCity } from '@u4ssc/domain/timezones'
import { mayBeginName, placeAt } from '../../values/places/place-mention'
import {
  type Found,
  type Letter,
  dateIn,
  isOwn,
  type Scope,
  statementsOf,
} from '../../values/letter/index'
import {
  GAPS,
  isCapital,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
  isArabicOrHan,
  isHan,
} from '../../text/tokens/index'
import { labelAround } from './venue-label'
import { labelledVenue, nameBeforePlace } from './venue-without-noun'
import { isParticle, isSaidAgain, isWrapped, withoutCity } from './venue-name'
import { isWord, isWordOfAny } from '../../text/vocabulary/index'

/** From the verb for organizing to the second who does. */
const ORGANIZER_REACH = 6

/** The words that name a building: how far they reach from its noun. */
const NAME_MAX = 12

/**
 * Reads the building a meeting is in, by its noun, from the sentence that says where it is held.
 *
 * @param city - where the meeting is, as written
 */
export function readVenue(letter: Letter, scope: Scope, city?: string): Found<string> | null {
  let name = venues.get(scope)
  if (name === undefined) {
    const whole = { subject: scope.subject, sentences: scope.sentences }
    name = venueIn(letter, scope) ?? (scope.owns ? venueIn(letter, whole) : null)
    venues.set(scope, name)
  }
  return name && venueOf(letter, name, city)
}

/** Where a meeting is asks for it before its city is known, and once more after. */
const venues = new WeakMap<Scope, Range | null>()

function venueIn(letter: Letter, scope: Scope): Range | null {
  const { marks } = letter
  let second: Range | null = null
  const isSame = statementsOf(letter, scope, 'same').length > 0
  // The one that another sentence of the letter names: "In the same hotel".
  for (const sentence of isSame ? [...scope.sentences, ...letter.sentences] : scope.sentences) {
    const nouns = marks.within('venue', sentence)
    if (nouns.length === 0) continue
    const isHeld = marks.first('takes-place', sentence) ?? marks.first('venue-label', sentence)
    for (const noun of nouns) {
      if (!isOwn(scope, noun.from) || labelAround(letter, noun)) continue
      const name = venueAt(letter, noun, sentence)
      if (!name) continue
      const isIn = isHan(letter.tokens, name.from) || isAfterIn(letter, name.from)
      if (isHeld && isIn) return name
      const near = {
        from: Math.max(sentence.from, name.from - ORGANIZER_REACH),
        to: Math.min(sentence.to, name.to + 4),
      }
      if (isIn || !marks.first('organizes', near)) second ??= name
    }
  }
  return (
    second ??
    labelledVenue(letter, scope) ??
    nameBeforePlace(letter, isSame ? { ...scope, sentences: letter.sentences } : scope)
  )
}

/** Chinese writes the city and the building in one run. */
function venueOf(letter: Letter, { from, to }: Range, city = ''): Found<string> {
  const { tokens } = letter
  const start =
    isHan(tokens, from) &&
    !isWord(letter, 'of', from - 1) &&
    wordsOf(tokens, { from, to }).startsWith(city) &&
    !isSaidAgain(letter, city, to)
      ? from + city.length
      : from
  const first = start < to ? start : from
  const name = { from: first, to: withoutCity(letter, { from: first, to }, city) }
  return { value: wordsOf(tokens, name), spans: [spanOf(tokens, name)] }
}

function venueAt(letter: Letter, noun: Range, sentence: Range): Range | null {
  const { marks, tokens } = letter
  if (isOfOther(letter, sentence, noun) || isFormer(letter, sentence, noun.from)) return null
  if (isHan(tokens, noun.from)) return hanVenueAt(letter, noun, sentence)
  const from = startOfVenue(letter, noun, sentence)
  const to = withBuilding(letter, endOfVenue(letter, noun, sentence), sentence)
  // A name after a colon at the start of a sentence is the venue: "Delegates will meet at the: |
  // JW Marriott Hotel".
  const isAnnounced = from === sentence.from && tokens.word[from - 1] === ':'
  if (isAnnounced && isNamed(letter, noun, { from, to })) return { from, to }
  if (from === sentence.from || (from === sentence.from + 1 && marks.at('article', from - 1)))
    return null
  const before = marks.at('article', from - 1) ? from - 1 : from
  if (endsAt(marks, 'by', before)) return null
  return isNamed(letter, noun, { from, to }) ? { from, to } : null
}

/** Lodging, a desk or a host, unless the sentence has gone on to the meeting. */
function isOfOther({ marks }: Letter, sentence: Range, noun: Range): boolean {
  const other = marks.last('not-venue', { from: sentence.from, to: noun.from })
  // A word for a meeting right before the noun is part of it: "Meeting rooms".
  if (other && endsAt(marks, 'meeting', other.from)) return false
  return other !== null && !marks.first('takes-place', { from: other.to, to: noun.from })
}

/** Capitals before the noun belong to it: "the Delta Centre-Ville hotel". */
function startOfVenue(letter: Letter, noun: Range, sentence: Range): number {
  const { tokens, marks } = letter
  let from = noun.from
  if (isArabicOrHan(tokens, from)) return from
  const first = Math.max(sentence.from, from - NAME_MAX)
  while (
    from > first &&
    (tokens.gap[from] ?? 0) < (isWrapped(tokens, from) ? GAPS.blankLine : GAPS.cell)
  ) {
    const isHyphen = tokens.word[from - 1] === '-' && tokens.gap[from] === GAPS.none
    const isJoint = isHyphen || tokens.word[from - 1] === '&'
    if (!isJoint && !mayBeginName(tokens, from - 1) && !isParticle(letter, from - 1)) break
    if (marks.at('article', from - 1) ?? marks.at('in', from - 1)) break
    from--
  }
  return from
}

/** Whether a full stop without a space ends a name: "at ITU headquarters.GroupMeeting dates". */
function isGluedStop({ word, gap }: Tokens, at: number): boolean {
  return word[at] === '.' && (word[at - 1] ?? '').length > 3 && gap[at + 1] === GAPS.none
}

const QUOTES_AND_JOINTS = new Set(['"', "'", '-', '.', '&'])

function endOfVenue(letter: Letter, noun: Range, sentence: Range): number {
  const { tokens, marks, language } = letter
  let to = noun.to
  while (to < sentence.to && to - noun.to < NAME_MAX && (tokens.gap[to] ?? 0) !== GAPS.cell) {
    if (isLabel(letter, to)) break
    if (tokens.kind[to] === KINDS.sign) {
      if (!QUOTES_AND_JOINTS.has(tokens.word[to] ?? '') || isLoose(letter, to)) break
      if (isGluedStop(tokens, to)) break
    } else if (
      (marks.at('venue-end', to) && !isForName(letter, to)) ||
      dateIn(letter, { from: to, to: to + 1 })
    )
      break
    else if (language === 'en' && !belongsToName(letter, to)) break
    to++
  }
  while (to > noun.to && (marks.at('article', to - 1) ?? tokens.word[to - 1] === '.')) to--
  return endOfBrackets(letter, to)
}

/** Whether "for" continues a name: "Institute for Meteorological Training". */
function isForName(letter: Letter, index: number): boolean {
  return isWord(letter, 'for', index) && isCapital(letter.tokens, index + 1)
}

/** A room includes its building: "Popov Room, ITU Headquarters". */
function withBuilding(letter: Letter, to: number, sentence: Range): number {
  const { tokens, marks } = letter
  if (tokens.word[to] !== ',' || isArabicOrHan(tokens, to + 1)) return to
  const first = marks.at('article', to + 1)?.to ?? to + 1
  const [noun] = marks.within('venue', { from: first, to: Math.min(sentence.to, first + 5) })
  return noun && startOfVenue(letter, noun, sentence) === first
    ? endOfVenue(letter, noun, sentence)
    : to
}

/** The next line may be another label: "Dates:". */
function isLabel({ tokens }: Letter, index: number): boolean {
  return (tokens.gap[index] ?? 0) >= GAPS.line && tokens.word[index + 1] === ':'
}

/** A short name in brackets belongs to it, a city does not: "(CICG)", "(Popov Room)". */
function endOfBrackets({ tokens }: Letter, index: number): number {
  if (tokens.word[index] !== '(' || !isCapital(tokens, index + 1)) return index
  const close = tokens.word.slice(index, index + 5).indexOf(')') + index
  return close > index && !findCity(wordsOf(tokens, { from: index + 1, to: close }))
    ? close + 1
    : index
}

/** A dash between spaces, or a stop at the end. */
function isLoose({ tokens }: Letter, index: number): boolean {
  const { gap, word } = tokens
  if (word[index] === '"' || word[index] === '&') return false
  return gap[index] !== GAPS.none || gap[index + 1] !== GAPS.none
}

/** English ends a name at its first common word, save "of the" and another noun of a building. */
function belongsToName(letter: Letter, index: number): boolean {
  const { tokens, marks } = letter
  if (mayBeginName(tokens, index) || tokens.kind[index] === KINDS.number) return true
  if (marks.at('venue', index)) return true
  const isOf = isWordOfAny(tokens, 'name-link', index)
  return isOf && (mayBeginName(tokens, index + 1) || isWord(letter, 'the', index + 1))
}

/** Returns true if a venue has a name, not only a noun: not "the hotel". */
function isNamed({ tokens }: Letter, noun: Range, { from, to }: Range): boolean {
  if (to - from < 2) return false
  if (isArabicOrHan(tokens, noun.from) || isCapital(tokens, noun.from)) return true
  for (let index = from; index < to; index++) {
    if (index >= noun.from && index < noun.to) continue
    if (mayBeginName(tokens, index) || tokens.kind[index] === KINDS.number) return true
  }
  return false
}

/** Returns a Chinese venue, from the place to its noun: "无锡太湖国际博览中心". */
function hanVenueAt(letter: Letter, noun: Range, sentence: Range): Range | null {
  const { tokens, marks } = letter
  let from = noun.from
  const first = Math.max(sentence.from, from - 2 * NAME_MAX)
  while (from > first && tokens.kind[from - 1] === KINDS.word && !endsAt(marks, 'in', from)) from--
  const place = placeAt(letter, from, noun.to)
  const isPlace = place !== null && place.to < noun.to && !isSaidAgain(letter, place.name, noun.to)
  if (isPlace) from = place.to
  if (isWord(letter, 'of', from)) from++
  const to = endOfBrackets(letter, marks.at('venue', noun.to)?.to ?? noun.to)
  return to - from > 2 && (place !== null || endsAt(marks, 'in', from)) ? { from, to } : null
}
