import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { beginningIn, KINDS, positionAt, type Range } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** Between the words that make a deadline and its date there can be an hour, a weekday, a verb. */
export const MARK_REACH = 12
/**
 * Longest distance in tokens to a word for a deadline: "The deadline for submission of
 * contributions to the Working Group has been moved to …".
 */
const NAME_REACH = 24

/** Longest time between a date and a word for "before": "6月5日协调世界时24时之前". */
const HOURS_AFTER = 6

/** The words that make a date a deadline: right before it, right after it, or a word for deadlines. */
export function markOf(letter: Letter, date: DateMention, { from, to }: Range): Range | null {
  const { marks } = letter
  const lead = { from: Math.max(from, date.from - MARK_REACH), to: date.from }
  const due = marks.last('due', lead)
  if (due && date.points.length === 1 && isAdjacent(letter, due.to, date.from))
    return isEndOfMeeting(letter, due, { from, to }) ? null : due
  const [hours] = beginningIn(letter.hours, { from: date.to, to: date.to + HOURS_AFTER })
  const after = marks.at('due-after', date.to) ?? (hours && marks.at('due-after', hours.to))
  if (after && date.points.length === 1) return after
  const lately = { from: Math.max(from, date.from - NAME_REACH), to: date.from }
  const deadline = marks.last('deadline', lately)
  if (deadline) return deadline
  const shuts = marks.last('shuts', lead) ?? marks.at('shuts', date.to)
  if (!shuts) return null
  // The subject of "closes" can be in the clause before: "Registration is mandatory; it closes on
  // …".
  const named = { from: letter.tokens.word[from - 1] === ';' ? from - NAME_REACH : from, to }
  return (marks.first('registration-hour', named) ?? marks.first('call', named)) ? shuts : null
}

/**
 * Returns true if the meeting, and not registration, closes at that time: "is expected to close by
 * 1600 hours on 30 April".
 */
function isEndOfMeeting({ marks }: Letter, due: Range, clause: Range): boolean {
  const closes = marks.within('closes', clause).some(({ to }) => to === due.from)
  return closes && !marks.first('registration-hour', clause) && !marks.first('call', clause)
}

/** The verb of the previous date applies, too: "… are due by 24 October, the others by 31 October". */
export function markLike(
  letter: Letter,
  { from }: DateMention,
  before: DateMention | undefined,
  sentence: Range,
): Range | null {
  const { word } = letter.tokens
  if (!before || before.from < sentence.from || !markOf(letter, before, sentence)) return null
  const isLike = [1, 2].every((step) => word[from - step] === word[before.from - step])
  return isLike ? { from: from - 2, to: from } : null
}

/** Only an hour and its zone, and small words, can be between. */
function isAdjacent(letter: Letter, from: number, to: number): boolean {
  const { tokens, hours } = letter
  const { word, kind } = tokens
  if (to - from <= 1) return true
  let others = 0
  for (let at = from; at < to; at++) {
    const hour = hours[positionAt(hours, at + 1) - 1]
    if (hour && (hour.from === at || hour.zone?.from === at))
      at = Math.min(to, hour.from === at ? hour.to : (hour.zone?.to ?? to)) - 1
    else if (STOPS.has(word[at] ?? '')) return false
    else if (kind[at] !== KINDS.sign && !isWord(letter, 'end-of-day', at)) others++
  }
  return others <= 2
}

const STOPS = new Set(['.', ';', ':'])
