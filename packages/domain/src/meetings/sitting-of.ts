import { assertObject, wrongArgument } from '../wrong-argument'
import type { DateInput } from '../date-input'
import type { Sitting } from './schedule'
import { parseSitting } from './parse-sitting'

/** The known facts of a sitting: its date, and its times where they are stated. */
export interface SittingFacts {
  readonly date: DateInput
  readonly startTime?: string | null | undefined
  /** `HH:mm`, or `24:00` for the end of the day. */
  readonly endTime?: string | null | undefined
}

/**
 * Returns a complete sitting from the known facts; times that are missing are not stated. An end
 * that is not after the start is on the next day.
 *
 * @throws RangeError for what is no date or no time, and for times that cannot form a sitting
 * @example
 * sittingOf({ date: '2026-12-07' }) // => { date: '2026-12-07', startTime: null, endTime: null, endDate: null }
 * sittingOf({ date: '2026-12-07', startTime: '22:00', endTime: '01:30' }).endDate // => '2026-12-08'
 */
export function sittingOf(facts: SittingFacts): Sitting {
  assertObject(facts, 'facts')
  const { date, startTime = null, endTime = null } = facts
  const sitting = parseSitting(date, startTime, endTime)
  if (sitting === null)
    throw wrongArgument('endTime', `after ${startTime ?? ''}, or early on the next day`, endTime)
  return sitting
}
