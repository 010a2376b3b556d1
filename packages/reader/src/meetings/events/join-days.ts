import {
  AT,
  calendarVocabularyOf,
  type DateMention,
  FILLER,
  HOUR,
  RANGE,
  type Role,
} from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { allIn, GAPS, KINDS, positionAt, type Range } from '../../text/tokens/index'
import { CLOSING_REACH, END_REACH, ENDS_MAX } from './limits'

interface JoinedDays {
  readonly date: DateMention
  readonly end: DateMention
  /** Words say that the second day is the end, not the columns of a table alone. */
  readonly isSaid: boolean
}

/** Joins the day on which a meeting opens with the one on which it closes; null if none follows. */
export function joinedWithEnd(letter: Letter, first: DateMention): JoinedDays | null {
  const { dates } = letter
  const [opens] = first.days
  if (opens === undefined || first.days.length > 1) return null
  const next = positionAt(dates, first.to)
  for (const date of dates.slice(next, next + ENDS_MAX)) {
    if (date.from - first.to > END_REACH) return null
    const [closes, ...others] = date.days
    const isLater = closes !== undefined && others.length === 0 && closes > opens
    if (!isLater) continue
    const isSaid = isEnd(letter, date) || isUntil(letter, first, date)
    const whole = { ...first, days: [opens, closes], ranges: [[opens, closes] as const] }
    if (isSaid || isSameRow(letter, first, date)) return { date: whole, end: date, isSaid }
  }
  return null
}

/** Whether a date is the last day: "and closes on 26 January", "6月7日结束". */
function isEnd({ marks, tokens, language }: Letter, { from, to }: DateMention): boolean {
  const before = marks.last('closes', { from: from - CLOSING_REACH, to: from })
  const isParted = before && tokens.word.slice(before.to, from).includes(',')
  if (
    before &&
    !isParted &&
    !marks.first('registers', { from: from - 2 * CLOSING_REACH, to: from })
  )
    return true
  return language === 'zh' && marks.first('closes', { from: to, to: to + CLOSING_REACH }) !== null
}

/** The columns for the first and the last day of a table: nothing but times between the cells or lines. */
function isSameRow({ tokens, hours }: Letter, first: DateMention, last: DateMention): boolean {
  const clocks = allIn(hours, { from: first.to, to: last.from })
  let cells = 0
  for (let at = first.to; at <= last.from; at++) {
    if ((tokens.gap[at] ?? 0) >= GAPS.cell || tokens.word[at] === '/') cells++
    const isTime = clocks.some((own) => own.from <= at && at < own.to)
    if (at < last.from && !isTime && tokens.kind[at] !== KINDS.sign) return false
  }
  return cells > 0
}

/** Roles that can be between the first day and the last, in addition to the times of both. */
const BETWEEN_DAYS: ReadonlySet<Role | undefined> = new Set([RANGE, AT, FILLER, HOUR])

/** Returns true for "from 22:00 on 7 December to 01:30 on 8 December": a range with the times of its ends. */
function isUntil({ tokens, hours, vocabulary }: Letter, first: Range, last: Range): boolean {
  const times = allIn(hours, { from: first.to, to: last.from })
  const roles = calendarVocabularyOf(vocabulary)
  let isRange = false
  for (let at = first.to; at < last.from; at++) {
    if (times.some((own) => own.from <= at && at < own.to)) continue
    const role = roles.get(tokens.word[at] ?? '')
    if (!BETWEEN_DAYS.has(role)) return false
    isRange ||= role === RANGE
  }
  return isRange && times.length > 0
}
