import { HOUR } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { isZone, zoneAt, ClockReader, type HoursMention } from '../../values/times/index'
import { beginningIn, firstWord, oncePerObject, type Range } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** Phrases with words before mere symbols, and those next to the times before others. */
export function zonePhrasesOf(letter: Letter, hours: HoursMention): Range[] {
  const others = letter.hours.filter(({ role }) => role !== 'deadline' && role !== 'registration')
  const adjacent = [hours, ...others].flatMap(({ zone }) => zone ?? [])
  const all = [...adjacent, ...freePhrases(letter)]
  const hasWords = (zone: Range) => isWords(letter, zone)
  return [...all.filter(hasWords), ...all.filter((zone) => !hasWords(zone))]
}

/** Whether a zone is named by words, and not by a mere sign. */
export function isWords({ marks }: Letter, { from, to }: Range): boolean {
  return marks.first('zone-end', { from, to }) !== null || marks.at('zone-start', from) !== null
}

/** Phrases that name a zone without times next to them: "All times are Geneva time". */
const freePhrases = oncePerObject((letter: Letter): readonly Range[] => {
  const { tokens, vocabulary, marks, hours, annexes } = letter
  const reader = new ClockReader(tokens, vocabulary, marks)
  const text = { from: 0, to: annexes[0]?.label.from ?? tokens.count }
  const isTaken = ({ from }: Range) =>
    beginningIn(hours, { from: from - ZONE_REACH, to: from + ZONE_REACH }).some(
      ({ zone }) => zone !== null && zone.from <= from && from < zone.to,
    )
  const ends = marks.within('zone-end', text).flatMap((end) => phraseBefore(reader, end))
  const starts = marks.within('zone-start', text).flatMap(({ from }) => zoneAt(reader, from) ?? [])
  const heads = marks.within('zone-end', text).flatMap((end) => withBracket(tokens, end))
  const named = [...ends, ...starts, ...heads]
  return (named.length > 0 ? named : signInBracket(reader, text)).filter(
    (range) => !isTaken(range) && !isReckoned(letter, range),
  )
})

/** Whether the meeting time is counted from the zone: "heure de Genève moins une heure". */
function isReckoned(letter: Letter, { to }: Range): boolean {
  return isWord(letter, 'reckons', to)
}

/** A column header with a zone and no word for zones: "Hours (UTC)". */
function signInBracket(reader: ClockReader, within: Range): Range[] {
  const { tokens } = reader
  const found: Range[] = []
  for (let at = within.from + 1; at < within.to; at++) {
    if (tokens.word[at] !== '(' || reader.roleAt(at - 1) !== HOUR) continue
    const zone = zoneAt(reader, at + 1)
    if (zone && tokens.word[zone.to] === ')') found.push(zone)
  }
  return found
}

/** Returns a column header with the zone in its brackets: "Time (Geneva)". */
function withBracket(tokens: Letter['tokens'], { from, to }: Range): Range[] {
  const within = { from: to, to: to + PHRASE_MAX + 1 }
  const close = tokens.word[to] === '(' ? firstWord(tokens, ')', within) : -1
  return close > to + 1 ? [{ from, to: close + 1 }] : []
}

/** The longest phrase with a mark that names a zone, or else the longest. */
function phraseBefore(reader: ClockReader, end: Range): Range[] {
  const phrases: Range[] = []
  for (let from = Math.max(0, end.from - PHRASE_MAX); from < end.from; from++) {
    const phrase = zoneAt(reader, from)
    if (!phrase || phrase.to < end.to) continue
    if (isZone(reader, phrase)) return [phrase]
    phrases.push(phrase)
  }
  return phrases.slice(0, 1)
}

const PHRASE_MAX = 4
/** Maximum distance between a time and its zone, in tokens. */
const ZONE_REACH = 60
