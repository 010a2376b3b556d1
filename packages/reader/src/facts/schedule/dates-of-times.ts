import { isCorrected, type Letter } from '../../values/letter/index'
import {
  AND,
  calendarVocabularyOf,
  type DateMention,
  RANGE,
  type Role,
} from '../../values/dates/index'
import type { HoursMention } from '../../values/times/index'
import { allIn, GAPS, holderOf, type Range } from '../../text/tokens/index'
import { firstOfKind, isWord } from '../../text/vocabulary/index'

/** Returns the times of a day: those with its date first, then those without a date. */
export function datedFirst(
  letter: Letter,
  hours: readonly HoursMention[],
  day: string,
  dates: DateMention,
): HoursMention[] {
  const on = hours.filter((one) => isOn(letter, one, day, dates))
  const isDatedOne = (one: HoursMention) => dateOf(letter, one) !== null
  return [...on.filter(isDatedOne), ...on.filter((one) => !isDatedOne(one))]
}

/** Returns true if times belong to a day: its date is right after them, or the last one before them. */
function isOn(letter: Letter, hours: HoursMention, day: string, dates: DateMention): boolean {
  const date = dateOf(letter, hours)
  if (!date || hours.isDaily || isOfEach(letter, date, hours)) return true
  if (hours.role === 'closing' && isNextDay(letter, hours)) return day === dates.days.at(-1)
  const [from = '', until = from] = date.days
  return from === until ? from === day : isWithin(date, dates) || isWithin(dates, date)
}

/** Maximum distance of "each of the meetings" before a time. */
const EACH_REACH = 24

/** Returns true if a time applies to all dates before it: "Each of the meetings opens at 1000 hours". */
function isOfEach(letter: Letter, { to }: Range, { from }: Range): boolean {
  return firstOfKind(letter, 'each', { from: Math.max(to, from - EACH_REACH), to: from }) >= 0
}

/** Returns true if a time is on the next day: "… and closes at 1600 hours on the following day". */
function isNextDay({ marks }: Letter, { to }: Range): boolean {
  return marks.first('beside', { from: to, to: to + ADJACENT }) !== null
}

/** Maximum distance in tokens of a date next to a time. */
const ADJACENT = 7
/** Maximum distance in tokens between a time and its date, for sentences without an end. */
const DATE_REACH = 300

function isDated({ days }: DateMention): boolean {
  return days.length > 0
}

/** Returns the date in the same sentence that a time belongs to: the nearer of the ones before and after it. */
export function dateOf(letter: Letter, hours: HoursMention): DateMention | null {
  const { dates, sentences } = letter
  const sentence = holderOf(sentences, hours)
  if (!sentence) return null
  const before = allIn(dates, {
    from: Math.max(sentence.from, hours.from - DATE_REACH),
    to: hours.from,
  }).findLast((date) => isDated(date) && !isCorrected(letter, date))
  const after = allIn(dates, {
    from: hours.to,
    to: Math.min(sentence.to, hours.to + DATE_REACH),
  }).find(isDated)
  const isAfter =
    after &&
    after.from - hours.to < ADJACENT &&
    (letter.tokens.gap[after.from] ?? 0) < GAPS.cell &&
    // The date is another day's: "10:00 to 15:30 and 9 December", "22:00 to 8 December".
    !hasRole(letter, hours, after, [AND, RANGE])
  // "09:00 on Monday to 12:30 on Friday"
  const isBehind = after && isWord(letter, 'until', hours.from - 1)
  const lead = before ? hours.from - before.to : 0
  const isNearer =
    isAfter && (isBehind ? after.from - hours.to <= lead : after.from - hours.to < lead)
  if (before && !isNearer) return before
  return isAfter ? after : (before ?? null)
}

/** Returns true if a word of one of the roles is between two ranges. */
function hasRole(
  { tokens, vocabulary }: Letter,
  { to }: Range,
  { from }: Range,
  roles: readonly Role[],
): boolean {
  const known = calendarVocabularyOf(vocabulary)
  return tokens.word.slice(to, from).some((word) => roles.includes(known.get(word) ?? 0))
}

/** Returns the first word of a role in a range; infinity if there is none. */
export function firstOfRole(
  { tokens, vocabulary }: Letter,
  { from, to }: Range,
  role: Role,
): number {
  const known = calendarVocabularyOf(vocabulary)
  for (let at = from; at < to; at++) if (known.get(tokens.word[at] ?? '') === role) return at
  return Infinity
}

/** Returns true if all days are within the range of another mention. */
export function isWithin(inner: DateMention, outer: DateMention): boolean {
  const [from = '', until = from] = outer.days
  return inner.days.every((day) => from <= day && day <= until)
}
