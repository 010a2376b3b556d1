import type { Letter } from '../../values/letter/index'
import type { HoursMention } from '../../values/times/index'
import { beginningIn, GAPS, lastBorder } from '../../text/tokens/index'
import type { Range, Tokens } from '../../text/tokens/index'

/**
 * Distance in tokens between a date and its time: "by 1600 hours UTC on 25 January", "15 May 2021,
 * 23:59 CET".
 */
const HOURS_REACH = 4
/** No hour with its zone is longer. */
const NEAR_MAX = 40

/** Returns the hours next to a day: those after it, also in the next cell, or those before it. */
export function adjacentHours({ hours, tokens }: Letter, { from, to }: Range): HoursMention | null {
  const near = beginningIn(hours, { from: from - NEAR_MAX, to: to + HOURS_REACH }).filter(
    ({ role }) => role === 'deadline' || role === null,
  )
  const after = near.find(
    (one) => one.from >= to && lastBorder(tokens, one.from, GAPS.blankLine) < to,
  )
  return after ?? near.find((one) => isRightBefore(tokens, one, from)) ?? null
}

/** Returns the hours that the header of a column gives for all its days: "Deadline, 1600 hours UTC". */
export function hoursOfHeader({ hours }: Letter, header: Range): HoursMention | null {
  return beginningIn(hours, header).find(({ role }) => role === 'deadline' || role === null) ?? null
}

/** In a table, the hours before a day are those of the row above or of another column. */
function isRightBefore(tokens: Tokens, { zone, to }: HoursMention, day: number): boolean {
  const end = zone ? Math.max(zone.to, to) : to
  if (end > day || day - end >= HOURS_REACH) return false
  const border = lastBorder(tokens, day, GAPS.cell)
  return border < end || (end < day && tokens.gap[border] === GAPS.line)
}
