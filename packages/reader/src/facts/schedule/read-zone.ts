import { instantOf, resolveZone } from '@u4ssc/domain/timezones'
import { zoneAt, ClockReader, type HoursMention } from '../../values/times/index'
import type { Findings, Found, Letter } from '../../values/letter/index'
import {
  lastBorder,
  allIn,
  holderOf,
  GAPS,
  KINDS,
  type Range,
  rangeOf,
  spanOf,
  wordsOf,
  HAN,
} from '../../text/tokens/index'
import { findCityNamed } from '../../values/places/index'
import { isWordOfAny } from '../../text/vocabulary/index'
import { isWords, zonePhrasesOf } from './zone-phrases'

/** Where a meeting is held, as far as its clock goes. */
export interface ClockPlace extends Range {
  readonly name: string | null
  readonly zone: string | null
}

interface MeetingClock {
  readonly on: string
  readonly place: ClockPlace | null
}

/**
 * Reads the zone of a meeting's hours.
 *
 * A named place decides over an abbreviation, anywhere in the letter; without any words a
 * meeting in a place keeps the clock of that place.
 *
 * @param on - the first day of the meeting, `YYYY-MM-DD`
 */
export function readZone(
  letter: Letter,
  hours: HoursMention,
  { on, place }: MeetingClock,
  findings: Findings,
  pointer: string,
): Found<string> | null {
  const { tokens } = letter
  const phrases = zonePhrasesOf(letter, hours)
  const own = hours.zone && resolvePhrase(letter, hours.zone, on, null)
  const bySign = hours.zone && !isWords(letter, hours.zone) ? own : null
  // Nobody writes UTC and means a place
  const isUniversal =
    own?.value === 'Etc/UTC' && !isWordOfAny(tokens, 'greenwich', hours.zone?.from ?? 0)
  const found =
    (isUniversal ? own : null) ??
    placeNamed(letter, phrases, place) ??
    settle(bySign, resolveFirst(letter, phrases, on, place?.name ?? null), on)
  const zone = found ? ofPlace(found.value, place, on) : (place?.zone ?? null)
  const stating = found?.spans.map((span) => rangeOf(tokens, span)) ?? []
  const other =
    zone &&
    (stating
      .map(({ to }) => contradictionAt(letter, to, on, zone))
      .find((words) => words !== null) ??
      otherClock(letter, hours, { on, zone, place }) ??
      (found ? null : unknownZone(letter, phrases, place?.name ?? '')))
  if (other) findings.remark({ code: 'zone-ambiguous', span: spanOf(tokens, other), pointer })
  const certainty: Found<string>['certainty'] = other ? 'uncertain' : undefined
  if (found && zone) return { ...found, value: zone, ...(certainty && { certainty }) }
  if (place && zone)
    return { value: zone, spans: [spanOf(tokens, place)], certainty: certainty ?? 'derived' }
  const [first] = phrases
  findings.remark({
    code: first ? 'zone-ambiguous' : 'zone-unresolved',
    span: first ? spanOf(tokens, first) : null,
    pointer,
  })
  return null
}

/** What the sign next to the times says, unless the letter names a place with the same clock. */
function settle(
  bySign: Found<string> | null,
  named: Found<string> | null,
  on: string,
): Found<string> | null {
  if (!bySign || !named) return bySign ?? named
  return isSameClock(on, NOON, bySign.value, named.value) ? named : bySign
}

/**
 * Returns the words for another clock in the unit of the times: another zone, unless its times are
 * those of the meeting as that clock shows them, or words that name no zone or two.
 */
function otherClock(
  letter: Letter,
  hours: HoursMention,
  { on, zone, place }: Pick<MeetingClock, 'on' | 'place'> & { readonly zone: string },
): Range | null {
  const unit = holderOf(letter.sentences, hours)
  const clocks = unit ? allIn(letter.hours, unit) : [hours]
  for (const { zone: words, startTime, role } of clocks) {
    if (!words || role === 'deadline' || role === 'registration') continue
    const contradiction = contradictionAt(letter, words.to, on, zone)
    if (contradiction) return contradiction
    const other = resolvePhrase(letter, words, on, null)?.value
    if (other === undefined) {
      const isOwn = words === hours.zone
      if (isOwn && !resolvePhrase(letter, words, on, place?.name ?? null)) return words
      continue
    }
    const isSame =
      isSameClock(on, NOON, zone, other) ||
      (hours.startTime !== null &&
        startTime !== null &&
        timeOfDay(on, hours.startTime, zone) === timeOfDay(on, startTime, other))
    if (!isSame) return words
  }
  return null
}

/**
 * Returns the words for a zone that the letter names and that is not known: "à l'heure du siège". In a
 * city that is not known, they may mean local time.
 */
function unknownZone(letter: Letter, phrases: readonly Range[], city: string): Range | null {
  const { marks, tokens, vocabulary, sentences } = letter
  const zoneAtPlace = (phrase: Range, place: string | null) =>
    resolveZone(wordsOf(tokens, phrase), { place, languages: vocabulary.places }).zone
  const isLocal = (phrase: Range) =>
    zoneAtPlace(phrase, null) === null && zoneAtPlace(phrase, city) !== null
  const isDue = (phrase: Range) => {
    const sentence = holderOf(sentences, phrase)
    return sentence && (marks.first('due', sentence) ?? marks.first('deadline', sentence))
  }
  const isUnknown = (phrase: Range) =>
    marks.at('zone-start', phrase.from) && !isLocal(phrase) && !isDue(phrase)
  return findCityNamed(letter, city) ? (phrases.find(isUnknown) ?? null) : null
}

/**
 * Returns the next zone, in brackets or after a comma, if its clock differs from the stated zone, or
 * null: "Geneva time (UTC+2)".
 */
function contradictionAt(letter: Letter, at: number, on: string, zone: string): Range | null {
  const { tokens, vocabulary, marks } = letter
  const sign = tokens.word[at]
  if (sign !== '(' && sign !== ',') return null
  const other = zoneAt(new ClockReader(tokens, vocabulary, marks), at + 1)
  if (other && sign === ',' && isWords(letter, other)) return null
  const found = other && resolvePhrase(letter, other, on, null)
  return found && !isSameClock(on, NOON, zone, found.value) ? other : null
}

function isSameClock(on: string, time: string, one: string, other: string): boolean {
  return instantOf(on, time, one) === instantOf(on, time, other)
}

/** The time of day that a clock of UTC shows. */
function timeOfDay(on: string, time: string, zone: string): string {
  return instantOf(on, time, zone).slice('YYYY-MM-DD'.length)
}

/**
 * An offset that the place of the meeting has on the day means the zone of the place: "Bhutan time
 * (UTC+6)".
 */
function ofPlace(zone: string, place: ClockPlace | null, on: string): string {
  if (place?.zone == null) return zone
  return isSameClock(on, NOON, zone, place.zone) ? place.zone : zone
}

const NOON = '12:00'

/** The zone of the place of the meeting: "بتوقيت نواكشوط". */
function placeNamed(
  { tokens }: Letter,
  phrases: readonly Range[],
  place: ClockPlace | null,
): Found<string> | null {
  if (place?.name == null || place.zone === null) return null
  const name = place.name
  const phrase = phrases.find((own) => wordsOf(tokens, own).includes(name))
  return phrase ? { value: place.zone, spans: [spanOf(tokens, phrase)] } : null
}

/** The first that is stated, else the first at all; the same words once more say nothing new. */
function resolveFirst(
  letter: Letter,
  phrases: readonly Range[],
  on: string,
  place: string | null,
): Found<string> | null {
  const tried = new Set<string>()
  let first: Found<string> | null = null
  for (const phrase of phrases) {
    const words = wordsOf(letter.tokens, phrase)
    if (tried.has(words)) continue
    tried.add(words)
    const found = resolvePhrase(letter, phrase, on, place)
    if (found?.certainty === 'stated') return found
    first ??= found
  }
  return first
}

/**
 * Maximum number of words at the end of a zone phrase that can belong to the next words: "ويبدأ" in
 * "بتوقيت جنيف ويبدأ".
 */
const LOOSE_WORDS = 2

function resolvePhrase(
  letter: Letter,
  phrase: Range,
  on: string,
  place: string | null,
): Found<string> | null {
  const { tokens, vocabulary } = letter
  // The last sign of the date before it: "6月22日日内瓦时间13时".
  if (tokens.word[phrase.from] === HAN.day && tokens.word[phrase.from + 1] === HAN.day)
    return resolvePhrase(letter, { from: phrase.from + 1, to: phrase.to }, on, place)
  // Words for every day before a zone are left out: "每日日内瓦时间10时".
  const daily = letter.marks.last('daily', phrase)
  if (daily && daily.to < phrase.to)
    return resolvePhrase(letter, { from: daily.to, to: phrase.to }, on, place)
  for (let to = phrase.to; to > phrase.from && to >= phrase.to - LOOSE_WORDS; to--) {
    // Without a number at its end "UTC+0575" would be UTC
    if (to < phrase.to && tokens.kind[to] === KINDS.number) break
    const range = { from: phrase.from, to }
    const { zone, certainty } = resolveZone(wordsOf(tokens, range), {
      on,
      place,
      languages: vocabulary.places,
    })
    if (zone !== null && certainty !== 'uncertain')
      return { value: zone, spans: [spanOf(tokens, range)], certainty }
  }
  // Whether the header of another column precedes: "Date | Geneva time".
  const cell = lastBorder(tokens, phrase.to - 1, GAPS.cell)
  if (cell > phrase.from && letter.marks.first('zone-end', { from: cell, to: phrase.to }))
    return resolvePhrase(letter, { from: cell, to: phrase.to }, on, place)
  return null
}
