import {
  AND,
  AT,
  calendarVocabularyOf,
  daysBetween,
  FILLER,
  HOUR,
  RANGE,
  type Role,
} from '../../values/dates/index'
import { type FoundEvent, isInside } from '../../meetings/topics/index'
import { isWithin } from './dates-of-times'
import { datesIn } from './meeting-dates'
import type { Findings } from '../../values/letter/index'
import type { Letter } from '../../values/letter/index'
import type { DateMention } from '../../values/dates/index'
import { isBullet, startsLine } from '../../text/tokens/index'
import { allIn, holderOf } from '../../text/tokens/index'
import { KINDS, type Range, spanOf, type Tokens } from '../../text/tokens/index'

/** The first mention, unless the letter contradicts itself: then there is no date, and a remark. */
export function settleDates(
  letter: Letter,
  { dates, sentences }: FoundEvent,
  findings: Findings,
  pointer: string,
): DateMention | null {
  const { tokens, subject } = letter
  for (const date of dates) {
    const { fault, days } = date
    const suggestion = days[0] ?? null
    if (fault) findings.remark({ code: fault, span: spanOf(tokens, date), pointer, suggestion })
  }
  const sound = dates.filter(({ fault }) => fault !== 'weekday-contradicts-date')
  const [first] = sound
  if (!first) return null
  const isStated = subject !== null && isInside(first, subject)
  const others = isStated ? sound.filter((date) => !isInside(date, subject)) : []
  const other = others[0] ?? (isStated ? announcedIn(letter, sentences, first) : undefined)
  const agrees = sound.some((date) => date !== first && agree(date, first))
  if (!isStated) return longest(letter, sound, first)
  if (!other || agrees) return first
  findings.remark({
    code: 'subject-contradicts-body',
    span: spanOf(tokens, other),
    pointer,
    suggestion: other.days[0] ?? null,
    contradicts: first.days[0],
  })
  return null
}

/**
 * Another day than that of the subject, in words that announce it: "The webinar will take place on
 * 13 July".
 */
function announcedIn(
  letter: Letter,
  sentences: readonly Range[],
  first: DateMention,
): DateMention | undefined {
  const { marks } = letter
  return sentences
    .filter((sentence) => marks.first('meeting', sentence) && marks.first('takes-place', sentence))
    .flatMap((sentence) => datesIn(letter, sentence))
    .find((date) => date.fault === null && !agree(date, first) && isNear(date, first))
}

/** A date further away is of something else. */
const CONTRADICTION_MAX = 10

function isNear({ days: [one = ''] }: DateMention, { days: [other = ''] }: DateMention): boolean {
  return Math.abs(daysBetween(one, other)) <= CONTRADICTION_MAX
}

/** The range around the first day, or the days on which the letter says it opens and closes. */
function longest(letter: Letter, sound: readonly DateMention[], first: DateMention): DateMention {
  const { marks, tokens } = letter
  const whole = sound.find((date) => date.days.length > 1 && isWithin(first, date))
  if (whole || first.days.length > 1) return whole ?? first
  const later = sound.filter(
    ({ days }) => (days[0] ?? '') > (first.days[0] ?? '') && days.length === 1,
  )
  const listed = listAfter(letter, first, later)
  if (listed !== first) return listed
  const closing = later.find(({ from }) =>
    marks.first('closes', { from: from - CLOSING_REACH, to: from }),
  )
  if (closing) return joinDays(first, closing, 'range')
  const points = later.filter((date) => isPoint(tokens, date) && isPoint(tokens, first))
  return points.reduce((all, date) => joinDays(all, date, 'list'), first)
}

/** The days that follow the first one in its sentence, each with its own hours or none. */
function listAfter(letter: Letter, first: DateMention, later: readonly DateMention[]): DateMention {
  let [all, last] = [first, first]
  for (const date of [...later].sort((a, b) => a.from - b.from)) {
    if ((date.days[0] ?? '') <= (last.days[0] ?? '') || !isListed(letter, last, date)) continue
    all = joinDays(all, date, 'list')
    last = date
  }
  return all
}

function joinDays(one: DateMention, other: DateMention, as: 'range' | 'list'): DateMention {
  const [first = '', last = ''] = [one.days[0], other.days.at(-1)]
  const ranges: DateMention['ranges'] =
    as === 'range' ? [[first, last]] : [...one.ranges, ...other.ranges]
  return { ...one, days: [first, last], ranges }
}

/** What can be between the hours of a day and the next day of a list: "and on", ", и с". */
const BETWEEN_DAYS: ReadonlySet<Role | undefined> = new Set([AND, AT, FILLER, HOUR, RANGE])

/**
 * Nothing but the hours of the first between them: "Thursday, 23 May (10 a.m. to 6 p.m.) and
 * Friday, 24 May".
 */
function isListed(letter: Letter, first: Range, { from }: Range): boolean {
  const { tokens, hours, sentences, vocabulary } = letter
  if (holderOf(sentences, { from: first.from, to: from }) === undefined) return false
  const clocks = allIn(hours, { from: first.to, to: from })
  const roles = calendarVocabularyOf(vocabulary)
  const isOfHours = (at: number) =>
    clocks.some((own) => isIn(own, at) || (own.zone !== null && isIn(own.zone, at)))
  let isJoined = false
  for (let at = first.to; at < from; at++) {
    const word = tokens.word[at] ?? ''
    if (isOfHours(at)) continue
    if (tokens.kind[at] !== KINDS.sign && !BETWEEN_DAYS.has(roles.get(word))) return false
    isJoined ||= roles.get(word) === AND || word === ',' || word === ';'
  }
  return clocks.length > 0 && isJoined
}

function isIn({ from, to }: Range, at: number): boolean {
  return from <= at && at < to
}

/** Sittings, each with a separate list item. */
function isPoint(tokens: Tokens, { from }: Range): boolean {
  return [from - 1, from - 2].some((at) => startsLine(tokens, at) && isBullet(tokens, at))
}

const CLOSING_REACH = 6

function agree(one: DateMention, other: DateMention): boolean {
  return isWithin(one, other) || isWithin(other, one)
}
