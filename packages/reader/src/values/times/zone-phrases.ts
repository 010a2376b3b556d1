import { HOUR, MINUTE } from '../dates/index'
import type { ClockReader } from './parse-time'
import { resolveZone } from '@u4ssc/domain/timezones'
import {
  GAPS,
  isCapital,
  KINDS,
  oncePerObject,
  type Range,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** The longest name of a zone, in tokens: "North American Eastern Standard Time". */
const WORDS_MAX = 6
/** The same if each character is a token: "亚的斯亚贝巴当地时间". */
const HAN_WORDS_MAX = 14

/** The longest name of a place in one: "heure de | Port-au-Prince", with its signs. */
const NAME_MAX = 6

/** Finds the words that name a zone right after an hour, or right before it. */
export function findZoneWords(reader: ClockReader, hours: Range): Range | null {
  const { tokens } = reader
  const signs = skipSigns(reader, hours.to)
  const days = reader.marks.at('daily', signs) ?? reader.marks.at('next-day', signs)
  const at = days ? skipSigns(reader, days.to) : signs
  if ((tokens.gap[at] ?? 0) >= GAPS.blankLine) return null
  return (
    zoneAt(reader, at) ??
    // The word after the hour opens the name of the zone: "16 heures locales".
    (reader.marks.at('zone-start', hours.to - 1) && zoneAt(reader, hours.to - 1)) ??
    zoneBefore(reader, hours.from)
  )
}

function skipSigns({ tokens }: ClockReader, from: number): number {
  let at = from
  while (at < from + 2 && /^[,(-]$/.test(tokens.word[at] ?? '')) at++
  return at
}

/** The words that name a zone, beginning at a token. */
export function zoneAt(reader: ClockReader, at: number): Range | null {
  const sign = zoneSignAt(reader, at) ?? bareOffsetAt(reader, at)
  if (sign) return sign
  const phrase = phraseAt(reader, at) ?? nameWithSigns(reader, at)
  if (!phrase)
    return goesOnToZone(reader, { from: at, to: reader.marks.at('zone-end', at)?.to ?? at })
  // An offset can follow the name of a zone: "格林尼治时间+5:45".
  const offset = offsetEnd(reader, phrase.to)
  if (offset !== null) return { from: at, to: offset }
  if (isZone(reader, phrase)) return phrase
  return goesOnToZone(reader, phrase) ?? beginsLater(reader, phrase) ?? phrase
}

/**
 * Words before the name seem to belong to it: "将于 | 日内瓦时间", "в последний день | по времени города
 * Женева".
 */
function beginsLater(reader: ClockReader, { from, to }: Range): Range | null {
  if (reader.language !== 'zh' && reader.language !== 'ru') return null
  for (let first = from + 1; first < to; first++) {
    const later = { from: first, to }
    const zone = isZone(reader, later) ? later : goesOnToZone(reader, later)
    if (zone) return zone
  }
  return null
}

/** A phrase of the vocabulary with the name after it or before it. */
function phraseAt(reader: ClockReader, at: number): Range | null {
  const { tokens, marks, language } = reader
  const start = marks.at('zone-start', at)
  if (start) return { from: at, to: endOfName(reader, start.to) }
  // In Russian the name follows the word for a time: "время Женевы".
  const end = marks.at('zone-end', at)
  const named = end ? endOfName(reader, end.to) : 0
  if (end && named > end.to && language === 'ru') return { from: at, to: named }
  const limit = at + (language === 'zh' ? HAN_WORDS_MAX : WORDS_MAX)
  for (let index = at; index < limit && tokens.kind[index] === KINDS.word; index++) {
    const close = marks.at('zone-end', index)
    if (close && index > at) return { from: at, to: endOfName(reader, close.to) }
    if (!isPartOfName(reader, index)) return null
  }
  return null
}

/** Returns a name of a zone that contains full stops or commas: "Washington, D.C. time". */
function nameWithSigns(reader: ClockReader, at: number): Range | null {
  const { tokens, marks, language } = reader
  if (language !== 'en' || !isCapital(tokens, at)) return null
  for (let index = at + 1; index < at + SIGNED_NAME_MAX; index++) {
    const end = marks.at('zone-end', index)
    const range = end && { from: at, to: end.to }
    if (range) return isZone(reader, range) || namesTwo(reader, range) ? range : null
    if (!/^[,.]$/.test(tokens.word[index] ?? '') && !isCapital(tokens, index)) return null
  }
  return null
}

const SIGNED_NAME_MAX = 8

/** Whether words name two zones: "Paris, New York time". */
function namesTwo({ tokens, vocabulary }: ClockReader, range: Range): boolean {
  const { alternatives } = resolveZone(wordsOf(tokens, range), { languages: vocabulary.places })
  return alternatives.length > 1
}

/**
 * Returns the phrase that names a zone once the next words are included, or null: "local time | ,
 * Riyadh".
 */
function goesOnToZone(reader: ClockReader, { from, to }: Range): Range | null {
  const { tokens } = reader
  if (from === to) return null
  for (let end = to + 1; end <= to + NAME_MAX && !isBoundary(reader, end - 1); end++) {
    const range = { from, to: end }
    const isName = tokens.kind[end - 1] === KINDS.word
    if (isName && isZone(reader, range)) return range
  }
  return null
}

/** A name of a zone does not continue after this token. */
function isBoundary({ tokens }: ClockReader, at: number): boolean {
  const { word, gap, kind } = tokens
  return (gap[at] ?? 0) >= GAPS.cell || kind[at] === KINDS.number || /^[.;:)]$/.test(word[at] ?? '')
}

/** Whether phrases of a letter name a zone: the same one can be in it hundreds of times. */
const answersOf = oncePerObject<Tokens, Map<string, boolean>>(() => new Map())

/** Returns true if words name one zone. */
export function isZone({ tokens, vocabulary }: ClockReader, range: Range): boolean {
  const words = wordsOf(tokens, range)
  const answers = answersOf(tokens)
  const known = answers.get(words)
  if (known !== undefined) return known
  const { zone, certainty } = resolveZone(words, { languages: vocabulary.places })
  const answer = zone !== null && certainty !== 'uncertain'
  answers.set(words, answer)
  return answer
}

/** English names have capitals; the words of other languages before "time" may be any. */
function isPartOfName(reader: ClockReader, index: number): boolean {
  const { tokens, language } = reader
  return language !== 'en' || isCapital(tokens, index) || isWord(reader, 'zone-adjective', index)
}

/** Returns the end of the place name at a token: "heure de | Genève". */
function endOfName(reader: ClockReader, at: number): number {
  const { tokens, language } = reader
  const isCased = language !== 'ar' && language !== 'zh'
  let to = at
  for (let index = at; index < at + NAME_MAX; index++) {
    const isInLine = tokens.kind[index] === KINDS.word && (tokens.gap[index] ?? 0) <= GAPS.line
    if (!isInLine && !reader.is(index, "'") && !isHyphen(reader, index)) break
    if (!isInLine) continue
    // "Geneva time | UTC": another column
    if ((tokens.gap[index] ?? 0) >= GAPS.cell && zoneSignAt(reader, index)) break
    // Adjectives after the name of Europe
    if (index > at && isWord(reader, 'part-of-europe', index)) return index + 1
    if (index > at && isCased && isNameAfter(reader, index)) continue
    const isName = isHyphen(reader, index - 1)
      ? true
      : isCased
        ? isCapital(tokens, index)
        : language === 'ar' && index < at + 2
    if (isName) to = index + 1
    else if (index > at || !isWord(reader, 'before-place', index)) break
  }
  return to
}

/** Whether a hyphen joins two parts of a name: "Addis-Abeba". */
function isHyphen(reader: ClockReader, at: number): boolean {
  return reader.is(at, '-') && reader.isGlued(at) && reader.isGlued(at + 1)
}

/** Whether a Spanish name continues: "Santiago | de Chile". */
function isNameAfter(reader: ClockReader, index: number): boolean {
  return isWord(reader, 'of-place', index) && isCapital(reader.tokens, index + 1)
}

const ZONE_SIGN = /^(?:UTC|[A-Z]{1,4}T)$/

/** Returns an abbreviation of a zone, with its offset: "UTC", "CEST", "GMT+2", "CET/CEST". */
function zoneSignAt(reader: ClockReader, at: number): Range | null {
  const { tokens } = reader
  const { text, start, end } = tokens
  if (tokens.kind[at] !== KINDS.word) return null
  const printed = text.slice(start[at], end[at])
  const isSign = printed === printed.toUpperCase() || reader.is(at - 1, '(')
  const isOfLanguage = isSign && reader.marks.at('zone-sign', at) !== null
  if (!isOfLanguage && !ZONE_SIGN.test(printed)) return null
  const sign = tokens.word[at + 1] ?? ''
  const offset = offsetEnd(reader, at + 1)
  if (offset !== null) return { from: at, to: offset }
  const other = sign === '/' && reader.isGlued(at + 2) ? zoneSignAt(reader, at + 2) : null
  return { from: at, to: other?.to ?? at + 1 }
}

/** Where "+2", "-03:30", "+0530", "+5.5" or "+5 h 30" ends that begins at a token. */
function offsetEnd(reader: ClockReader, at: number): number | null {
  const { tokens } = reader
  if (!/^[+-]$/.test(tokens.word[at] ?? '') || reader.numberAt(at + 1, 4) < 0) return null
  const isSign = /^[:.,]$/.test(tokens.word[at + 2] ?? '') && reader.isGlued(at + 2)
  const isUnit = reader.roleAt(at + 2) === HOUR
  const isGlued = isUnit || reader.isGlued(at + 3)
  const hasMinutes = (isSign || isUnit) && isGlued && reader.numberAt(at + 3, 2) >= 0
  if (hasMinutes) return reader.roleAt(at + 4) === MINUTE ? at + 5 : at + 4
  return isUnit ? at + 3 : at + 2
}

/** An offset without a preceding name, in brackets or after a space: "10:00 to 15:30 (+05:30)". */
function bareOffsetAt(reader: ClockReader, at: number): Range | null {
  const { tokens } = reader
  const isBracketed = tokens.word[at - 1] === '('
  if (tokens.word[at] !== '+' && !isBracketed) return null
  const isWhole = reader.isGlued(at + 1) && tokens.word[at + 1]?.length === 2
  const end = isWhole && tokens.word[at + 2] === ':' ? offsetEnd(reader, at) : null
  return end === at + 4 ? { from: at, to: end } : null
}

/** Returns the zone before a time: "北京时间上午9时30分", "Geneva time: 10:00". */
function zoneBefore(reader: ClockReader, at: number): Range | null {
  const { tokens, marks } = reader
  let to = at
  while (to > at - 2 && /^[:,(]$/.test(tokens.word[to - 1] ?? '')) to--
  for (let index = to - 1; index >= to - 2; index--) {
    if (marks.at('zone-end', index)?.to !== to) continue
    let from = index
    while (from > index - WORDS_MAX && isPartBefore(reader, from - 1)) from--
    return from < index ? nameBefore(reader, { from, to }) : null
  }
  return null
}

/** Without spaces, a name has more signs than most, or fewer: "亚的斯亚贝巴时间", "时间为 | 日内瓦时间". */
function nameBefore(reader: ClockReader, phrase: Range): Range {
  const { from, to } = phrase
  if (reader.language !== 'zh' || isZone(reader, phrase)) return phrase
  for (let first = from - 1; first > to - HAN_WORDS_MAX && isPartBefore(reader, first); first--)
    if (isZone(reader, { from: first, to })) return { from: first, to }
  return beginsLater(reader, phrase) ?? phrase
}

function isPartBefore(reader: ClockReader, at: number): boolean {
  const { tokens, language } = reader
  if (tokens.kind[at] !== KINDS.word) return false
  return language === 'zh' || isCapital(tokens, at) || isWord(reader, 'local', at)
}
