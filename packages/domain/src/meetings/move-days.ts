import { assertDate } from '../assert-scalars'
import { addDays, DAY } from '../calendar-date'
import { utc } from '../utc'
import type { Meeting } from './meeting'
import type { Session } from './programme'
import type { Sitting } from './schedule'
import { assertList, assertScheduled } from '../wrong-argument'

/** The part of a day in a `Schedule` that moves need. */
export type MeetingDay = Pick<Sitting, 'date'>

/**
 * Returns the programme with all sessions of one day moved to another day, at the same times. Ids
 * and all other properties stay the same.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * const session = { id: 's1', date: '2021-12-07', startTime: '10:00', endTime: '11:00' }
 * moveDay([session], '2021-12-07', '2021-12-14')[0].date // => '2021-12-14'
 */
export function moveDay<Placed extends Pick<Session, 'date'>>(
  programme: readonly Placed[],
  from: string,
  to: string,
): Placed[] {
  assertList(programme, 'programme')
  assertDate(from, 'from')
  assertDate(to, 'to')
  return programme.map((session) => (session.date === from ? { ...session, date: to } : session))
}

/**
 * Returns the programme of a meeting that moves: sessions of its first day go to its new first day,
 * and so on.
 *
 * A session on a day without a counterpart moves by the same number of days as the first day.
 * Times, rooms, speakers, order and ids stay. Without days to move from or to, nothing moves.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * const session = { id: 's1', date: '2021-12-07', startTime: '10:00', endTime: '11:00' }
 * moveProgramme([session], [{ date: '2021-12-07' }], [{ date: '2021-12-14' }])[0].date // => '2021-12-14'
 */
export function moveProgramme<Placed extends Pick<Session, 'date'>>(
  programme: readonly Placed[],
  from: readonly MeetingDay[],
  to: readonly MeetingDay[],
): Placed[] {
  assertList(programme, 'programme')
  assertDays(from, 'from')
  assertDays(to, 'to')
  const counterparts = new Map(from.map(({ date }, index) => [date, to[index]?.date]))
  const days = daysMoved(from, to)
  return programme.map((session) => ({
    ...session,
    date: counterparts.get(session.date) ?? addDays(session.date, days),
  }))
}

/** The part of a `Meeting` that `listUnmovedDeadlines` needs. */
export type DatedMeeting = Pick<Meeting, 'schedule' | 'deadlines' | 'registration' | 'access'>

/** A deadline of a moved meeting, by JSON pointer in the meeting. */
export interface MovedDeadline {
  readonly pointer: string
  readonly what: string | null
  readonly before: string
  readonly after: string
}

/**
 * Lists the deadlines that did not change although the first day of the meeting did, each with the
 * date that keeps its distance to the first day. Deadlines before `since` are past and not listed.
 *
 * @param since - the current date in the zone of the meeting
 * @example
 * const moved = { ...meeting, schedule: { zone: 'Europe/Zurich', days: [{ date: '2021-12-14', startTime: null, endTime: null }] } }
 * listUnmovedDeadlines(meeting, moved, '2021-11-25') // => []
 */
export function listUnmovedDeadlines(
  before: DatedMeeting,
  after: DatedMeeting,
  since: string,
): MovedDeadline[] {
  assertScheduled(before, 'before')
  assertScheduled(after, 'after')
  assertDate(since, 'since')
  const days = daysMoved(before.schedule.days, after.schedule.days)
  if (days === 0) return []
  const earlier = new Set(datesOf(before).map(({ what, date }) => `${what} ${date}`))
  return datesOf(after)
    .filter(({ what, date }) => date >= since && earlier.has(`${what} ${date}`))
    .map(({ pointer, what, date }) => ({ pointer, what, before: date, after: addDays(date, days) }))
}

function datesOf({ deadlines, registration, access }: DatedMeeting) {
  const own = deadlines.map(({ date, what }, index) => ({
    pointer: `/deadlines/${index}/date`,
    what,
    date,
  }))
  const others = [
    { pointer: '/registration/opensOn', date: registration.opensOn },
    { pointer: '/registration/closesOn', date: registration.closesOn },
    { pointer: '/access/requestBy', date: access?.requestBy ?? null },
  ]
  return [
    ...own,
    ...others.flatMap(({ pointer, date }) => (date === null ? [] : { pointer, what: null, date })),
  ]
}

/**
 * Returns the number of days by which the first day moved; 0 if one of the states has no days.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * daysMoved([{ date: '2021-12-07' }], [{ date: '2021-12-14' }]) // => 7
 */
export function daysMoved(before: readonly MeetingDay[], after: readonly MeetingDay[]): number {
  assertDays(before, 'before')
  assertDays(after, 'after')
  const [from] = before
  const [to] = after
  if (!from || !to) return 0
  return (utc(to.date) - utc(from.date)) / DAY
}

function assertDays(days: readonly MeetingDay[], argument: string): void {
  assertList(days, argument)
  days.forEach(({ date }, index) => {
    assertDate(date, `${argument}[${index}].date`)
  })
}
