import type { Schedule } from '@u4ssc/domain'
import { assertDate } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import { CatalogueMeetingSchema } from './catalogue-meeting'
import type { CatalogueMeeting } from './catalogue-meeting'
import meetings from './data/meetings.json' with { type: 'json' }

/**
 * The meetings of the initiative in order, each fact with its source. Unknown facts are null: what
 * no source says is not guessed.
 *
 * @example
 * MEETINGS.map(({ days }) => days?.value[0]?.date ?? null).slice(5, 8) // => ['2021-12-07', null, '2024-09-19']
 */
export const MEETINGS: readonly CatalogueMeeting[] = z.array(CatalogueMeetingSchema).parse(meetings)

/**
 * Returns a meeting by its number in the series.
 *
 * @example
 * findMeeting(6).circular.value.reference // => 'TSB Circular 352'
 */
export function findMeeting(ordinal: number): CatalogueMeeting | undefined {
  return MEETINGS.find((meeting) => meeting.ordinal === ordinal)
}

/**
 * The month in which the sources were read: what the catalogue lists without a date was held by
 * then.
 *
 * @example
 * CATALOGUE_AS_OF // => '2026-11'
 */
export const CATALOGUE_AS_OF = '2026-11'

/**
 * Returns the meetings that were surely held before a date. One whose day no source states is among
 * them once the days between which it must lie are over.
 *
 * @param on - calendar date, `YYYY-MM-DD`
 * @throws RangeError for what is no date
 * @example
 * meetingsHeldBefore('2021-11-25').map(({ ordinal }) => ordinal) // => [1, 2, 3, 4, 5]
 */
export function meetingsHeldBefore(on: string): CatalogueMeeting[] {
  assertDate(on, 'on')
  return MEETINGS.filter(({ days, between }) => {
    const last = days?.value.at(-1)?.date ?? between?.value.before ?? CATALOGUE_AS_OF
    return last < on
  })
}

/**
 * Returns the names of the facts that are not known of a meeting.
 *
 * @example
 * listUnknownFacts(findMeeting(6)) // => ['between', 'city', 'country', 'venue', 'occasion', 'hosts']
 */
export function listUnknownFacts(meeting: CatalogueMeeting): string[] {
  return Object.entries(meeting)
    .filter(([, fact]) => fact === null)
    .map(([name]) => name)
}

/**
 * Returns the schedule of a meeting, for `meetingTimes` and `meetingPhase`.
 *
 * @returns a schedule without days if none are known
 * @example
 * scheduleOf(findMeeting(6)) // => { zone: 'Europe/Zurich', days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }] }
 */
export function scheduleOf({ zone, days }: CatalogueMeeting): Schedule {
  return { zone: zone?.value ?? null, days: days?.value ?? [] }
}
