import { RANGE } from '../dates/index'
import type { ClockReader } from './parse-time'
import { GAPS, KINDS, type Range } from '../../text/tokens/index'
import { opensRoom } from './opens-room'
import { isWord } from '../../text/vocabulary/index'

/** What an hour is for: `registration` is anything before the meeting, such as the doors. */
export type HoursRole = 'registration' | 'opening' | 'closing' | 'deadline'

/** Maximum distance between a time and the words that state its purpose, in tokens. */
const REACH = 24

/** What the words before an hour, back to the one before it, say that it is for. */
export function findHoursRole(
  reader: ClockReader,
  { from, to, isStretch }: Range & { readonly isStretch: boolean },
  before: Range | undefined,
  date: Range | undefined,
): HoursRole | null {
  const lead = { from: leadOf(reader, from, before?.to ?? 0), to: from }
  const { marks } = reader
  if (marks.first('registration-hour', lead) || opensRoom(reader, lead, to)) return 'registration'
  const own = { from: rowOf(reader, lead), to: from }
  const deadline = marks.first('deadline', own)
  const isDue = deadline && !isOfLastDay(reader, deadline, from)
  if (isDue || dueBefore(reader, from, date)) return 'deadline'
  if (isStretch) return null
  const opens = marks.last('opens', lead)
  const closes = marks.last('closes', lead)
  const isBefore = opens !== null || closes !== null
  const after = roleAfter(reader, to)
  // Chinese says what an hour is for after it.
  if (after && (!isBefore || reader.language === 'zh')) return after
  if (isBefore) return (closes?.from ?? -1) > (opens?.from ?? -1) ? 'closing' : 'opening'
  const isUntil =
    !marks.first('now', lead) &&
    lead.from === before?.to &&
    reader.roleAt(from - 1) === RANGE &&
    !isWord(reader, 'to-or-at', from - 1)
  return isUntil ? 'closing' : null
}

/**
 * Whether a time is the end of the last day, not a deadline: "on the last day, when the course
 * closes at 12:30".
 */
function isOfLastDay(reader: ClockReader, deadline: Range, to: number): boolean {
  const isLast = isWord(reader, 'last', deadline.from)
  return isLast && reader.marks.first('closes', { from: deadline.to, to }) !== null
}

/**
 * Returns the word for a deadline before a time: "by 1600 hours", "not later than 15 April (1600
 * hours)"; not "closes by 1600 hours".
 */
function dueBefore({ marks }: ClockReader, from: number, date: Range | undefined): Range | null {
  const at = date && date.to <= from && from - date.to <= 2 ? date.from : from
  const due = marks.last('due', { from: Math.max(0, at - 5), to: at })
  if (!due || at - due.to > 1) return null
  const lead = { from: Math.max(0, due.from - 3), to: due.from }
  return marks.last('closes', lead)?.to === due.from ? null : due
}

/**
 * Returns the role that the words after a time give it: "0830: registration", "9时开幕"; not "9.30
 * (registration from 8.30)".
 */
function roleAfter({ marks, tokens }: ClockReader, to: number): HoursRole | null {
  const at = tokens.kind[to] === KINDS.sign ? to + 1 : to
  const isFar = (tokens.gap[to] ?? 0) > GAPS.blank || (tokens.gap[at] ?? 0) > GAPS.blank
  if (isFar || tokens.word[to] === '.') return null
  const registration = marks.at('registration-hour', at)
  const goesOn = [1, 2, 3].some(
    (step) => tokens.kind[(registration?.to ?? 0) + step - 1] === KINDS.number,
  )
  if (registration) return goesOn ? null : 'registration'
  if (marks.at('opens', at)) return 'opening'
  return marks.at('closes', at) ? 'closing' : null
}

/** Returns the start of a table row on one line: its headers do not describe a single time. */
function rowOf({ tokens: { gap } }: ClockReader, { from, to }: Range): number {
  let hasCells = false
  for (let at = to; at > from; at--) {
    if ((gap[at] ?? 0) >= GAPS.line) return hasCells ? at : from
    hasCells ||= gap[at] === GAPS.cell
  }
  return from
}

/** Where the sentence begins, or the hour before ends. */
export function leadOf(reader: ClockReader, from: number, floor: number): number {
  let at = from
  while (at > floor && from - at < REACH && !isSentenceStart(reader, at)) at--
  return at
}

/** Where the sentence ends, or what speaks of an hour. */
export function tailOf(reader: ClockReader, to: number): number {
  let at = to
  while (at - to < REACH && !isSentenceStart(reader, at)) at++
  return at
}

function isSentenceStart({ tokens, language }: ClockReader, at: number): boolean {
  const sign = tokens.word[at - 1]
  const isEnd = sign === '.' || sign === ';' || sign === '。' || sign === '；'
  const gap = tokens.gap[at]
  return (isEnd && (gap !== GAPS.none || language === 'zh')) || gap === GAPS.blankLine
}
