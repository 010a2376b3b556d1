import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn, GAPS, KINDS, positionAt } from '../tokens/index'
import { CLOSING_REACH, END_REACH, ENDS_MAX } from './limits'

/** Joins the day on which a meeting opens with the one on which it closes; null where none follows. */
export function joinedWithEnd(
  letter: Letter,
  first: DateMention,
): { readonly date: DateMention; readonly end: DateMention } | null {
  const { dates } = letter
  const [opens] = first.days
  if (opens === undefined || first.days.length > 1) return null
  const next = positionAt(dates, first.to)
  for (const date of dates.slice(next, next + ENDS_MAX)) {
    if (date.from - first.to > END_REACH) return null
    const [closes, ...others] = date.days
    const isLater = closes !== undefined && others.length === 0 && closes > opens
    if (isLater && (isEnd(letter, date) || isSameRow(letter, first, date)))
      return { date: { ...first, days: [opens, closes], ranges: [[opens, closes]] }, end: date }
  }
  return null
}

/** "and closes on 26 January", "6月7日结束" */
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
