import { assertDate } from '../assert-scalars'
import { addDays } from '../calendar-date'
import { Temporal } from '../temporal'
import type { Meeting } from './meeting'
import type { Session } from './programme'
import type { Sitting } from './schedule'

/** The days of a meeting as moves need them: the days of a `Schedule` have it. */
export type MeetingDay = Pick<Sitting, 'date'>

/**
 * The programme with all sessions of one day on another day, at the same times. Nothing else of a
 * session changes, its id included.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * const session = { id: 's1', date: '2021-12-07', starts: '10:00', ends: '11:00' }
 * moveDay([session], '2021-12-07', '2021-12-14')[0].date // => '2021-12-14'
 */
export function moveDay<Placed extends Pick<Session, 'date'>>(
  programme: readonly Placed[],
  from: string,
  to: string,
): Placed[] {
  assertDate(from, 'from')
  assertDate(to, 'to')
  return programme.map((session) => (session.date === from ? { ...session, date: to } : session))
}

/**
 * The programme of a meeting that moves: sessions of its first day go to its new first day, and so on.
 *
 * A session on a day without a counterpart moves by as many days as the first day does. Times, rooms,
 * speakers, order and ids stay. Without days to move from or to, nothing moves.
 *
 * @throws RangeError for a date that does not exist
 * @example
 * const session = { id: 's1', date: '2021-12-07', starts: '10:00', ends: '11:00' }
 * moveProgramme([session], [{ date: '2021-12-07' }], [{ date: '2021-12-14' }])[0].date // => '2021-12-14'
 */
export function moveProgramme<Placed extends Pick<Session, 'date'>>(
  programme: readonly Placed[],
  from: readonly MeetingDay[],
  to: readonly MeetingDay[],
): Placed[] {
  assertDays(from, 'from')
  assertDays(to, 'to')
  const counterparts = new Map(from.map(({ date }, index) => [date, to[index]?.date]))
  const days = daysMoved(from, to)
  return programme.map((session) => ({
    ...session,
    date: counterparts.get(session.date) ?? addDays(session.date, days),
  }))
}

/** A meeting as `moveDeadlines` needs it: a `Meeting` has it. */
export type DatedMeeting = Pick<Meeting, 'schedule' | 'deadlines' | 'registration'>

/** A deadline of a meeting that moves, by JSON pointer within the meeting. */
export interface MovedDeadline {
  readonly pointer: string
  readonly what: string | null
  readonly before: string
  readonly after: string
}

/**
 * The deadlines that a meeting has in common with an earlier state of itself although its first day is
 * another one, each with the date it has if it keeps its distance to the first day. Dates before
 * `since` are past and stay.
 *
 * @param since - the current date in the zone of the meeting
 * @example
 * const moved = { ...meeting, schedule: { zone: 'Europe/Zurich', days: [{ date: '2021-12-14', opens: null, closes: null }] } }
 * listUnmovedDeadlines(meeting, moved, '2021-11-25') // => []
 */
export function listUnmovedDeadlines(
  before: DatedMeeting,
  after: DatedMeeting,
  since: string,
): MovedDeadline[] {
  assertDate(since, 'since')
  const days = daysMoved(before.schedule.days, after.schedule.days)
  if (days === 0) return []
  const earlier = new Set(datesOf(before).map(({ what, date }) => `${what} ${date}`))
  return datesOf(after)
    .filter(({ what, date }) => date >= since && earlier.has(`${what} ${date}`))
    .map(({ pointer, what, date }) => ({ pointer, what, before: date, after: addDays(date, days) }))
}

function datesOf({ deadlines, registration }: DatedMeeting) {
  const own = deadlines.map(({ date, what }, index) => ({
    pointer: `/deadlines/${index}/date`,
    what,
    date,
  }))
  const ends = (['opens', 'closes'] as const).flatMap((end) => {
    const date = registration[end]
    return date === null ? [] : [{ pointer: `/registration/${end}`, what: null, date }]
  })
  return [...own, ...ends]
}

/**
 * How many days later the first day is; 0 where one of the two states has no day.
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
  return Temporal.PlainDate.from(from.date).until(Temporal.PlainDate.from(to.date)).days
}

function assertDays(days: readonly MeetingDay[], argument: string): void {
  days.forEach(({ date }, index) => {
    assertDate(date, `${argument}[${index}].date`)
  })
}
