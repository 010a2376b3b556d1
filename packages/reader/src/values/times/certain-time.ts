import { isYear } from '../dates/index'
import { GAPS, KINDS } from '../../text/tokens/index'
import type { Joined } from './joined'
import { hourNamedAt } from './named-hours'
import type { Clock, ClockReader } from './parse-time'
import { findZoneWords } from './zone-phrases'
import { isWord, isWordOfAny } from '../../text/vocabulary/index'

/** One sure hour makes hours of all; others need a word before them, or a zone after them. */
export function isCertain(reader: ClockReader, clocks: readonly Joined[]): boolean {
  const [first] = clocks
  const last = clocks.at(-1)?.clock
  if (!first || !last) return false
  const { from, to, isMarked, halfDay } = first.clock
  const isBare = to === from + 1 && !isMarked && (reader.tokens.word[from]?.length ?? 0) < 3
  const sure = clocks.find(({ clock }) => clock.isSure)?.clock
  // Without its half of the day, "الساعة الثالثة" is no hour of a clock
  if (isNamed(reader, first.clock)) return halfDay !== null || last.halfDay !== null
  if (last === first.clock && isNoonAlone(reader, last)) return isSaidOfMeeting(reader, last)
  // "7 - 10:00": the first number is of something else; "9 to 10:30 a.m." is not.
  if (sure) return !isBare || halfDay !== null || sure.halfDay !== null || last.isMarked
  if (clocks.some(({ clock }) => clock.minutes === null)) return false
  const isLikeYear = isYear(Number(reader.tokens.word[from]))
  if (isLikeYear || isQuantity(reader, last) || (isBare && !last.isMarked)) return false
  const isRange = clocks.some(({ isEnd }) => isEnd)
  const hasWords = reader.isAtBefore(from) && !isDuration(reader, first.clock)
  return hasWords || (isRange && last.isMarked) || findZoneWords(reader, last) !== null
}

function isNamed(reader: ClockReader, { from }: Clock): boolean {
  return hourNamedAt(reader, from) !== null
}

/** Returns true for noon without a number, which can also be a break: "at noon". */
function isNoonAlone({ marks, tokens, language }: ClockReader, { from, to }: Clock): boolean {
  const hasNumber = tokens.kind[to - 1] === KINDS.number || language === 'zh'
  return !hasNumber && marks.at('noon', from)?.to === to
}

/** It has a zone, or a verb before it that opens or closes. */
function isSaidOfMeeting(reader: ClockReader, noon: Clock): boolean {
  const before = { from: noon.from - VERB_REACH, to: noon.from }
  const isRole = (['opens', 'closes'] as const).some((sense) => reader.marks.last(sense, before))
  return isRole || findZoneWords(reader, noon) !== null
}

const VERB_REACH = 8

/**
 * Returns true if numbers count something else: "17.30 to 18.40 GHz", "1200 to 1500 people". A
 * number that begins with 0 is a time.
 */
function isQuantity(reader: ClockReader, { from, to, isMarked }: Clock): boolean {
  const { word, kind } = reader.tokens
  if (isWordOfAny(reader.tokens, 'no-hour-unit', to)) return true
  const isMilitary = !isMarked && word[from]?.length === 4 && !word[from].startsWith('0')
  const isNear = (reader.tokens.gap[to] ?? 0) <= GAPS.blank
  const isWordAfter =
    isNear && kind[to] === KINDS.word && reader.roleAt(to) === 0 && !isWord(reader, 'in-place', to)
  return isMilitary && isWordAfter && findZoneWords(reader, { from, to }) === null
}

/** Whether a number counts hours instead of naming a time: "48 hours". */
function isDuration(reader: ClockReader, { from, to, isMarked }: Clock): boolean {
  return reader.language === 'en' && isMarked && to === from + 2
}
