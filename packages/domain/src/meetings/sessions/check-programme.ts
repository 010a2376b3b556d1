import type { Diagnostic } from '../../diagnostics'
import { PROGRAMME_DIAGNOSTICS } from '../../programme-diagnostic-codes'
import { findGaps, findLongStretches } from './day-course'
import type { Meeting } from '../meeting'
import { readTimes } from './impossible-times'
import { findRoomClashes, findSpeakerClashes } from './overlaps'
import { type PlannedSession, planOf } from './planned-session'
import { repeatedIds } from '../programme'
import { assertList, assertScheduled } from '../../wrong-argument'

/** The part of a `Meeting` that `checkProgramme` needs. */
export type PlannedMeeting = Pick<Meeting, 'schedule' | 'programme'>

/**
 * Checks a programme for errors and problems: two sessions in one room, a speaker in two places,
 * two sessions with one id, a session outside the schedule or that ends before it starts, gaps,
 * more than four hours without a break, and wall times that a clock change skips or repeats.
 *
 * Sessions without a room never share one. Of two overlapping sessions the later one is reported.
 * Diagnostics point at facts of the record and have no spans.
 *
 * @example
 * const panel = { id: 's1', kind: 'panel', date: '2021-12-07', startTime: '15:00', endTime: '16:00' }
 * const programme = [{ ...panel, room: null, speakers: [] }]
 * checkProgramme({ ...meeting, programme })[0].code // => 'session-outside-schedule'
 */
export function checkProgramme(meeting: PlannedMeeting): Diagnostic[] {
  assertScheduled(meeting)
  assertList(meeting.programme, 'meeting.programme')
  const plan = planOf(meeting.programme)
  const times = readTimes(meeting)
  const timesThatAre = (sought: string): string[] =>
    times.filter(({ kind }) => kind === sought).map(({ pointer }) => pointer)
  return [
    ...about('session-ends-before-start', findEndsBeforeStart(meeting)),
    ...about('session-id-repeated', findRepeatedIds(meeting)),
    ...about('room-double-booked', findRoomClashes(plan)),
    ...about('speaker-in-two-places', findSpeakerClashes(plan)),
    ...about('session-outside-schedule', findOutside(plan, meeting)),
    ...about('programme-gap', findGaps(plan)),
    ...about('no-break-in-four-hours', findLongStretches(plan)),
    ...about('time-skipped', timesThatAre('skipped')),
    ...about('time-repeated', timesThatAre('repeated')),
  ]
}

function findEndsBeforeStart({ programme }: PlannedMeeting): string[] {
  return programme.flatMap(({ startTime, endTime }, index) =>
    endTime <= startTime ? [`/programme/${index}/endTime`] : [],
  )
}

function findRepeatedIds({ programme }: PlannedMeeting): string[] {
  return repeatedIds(programme).map((index) => `/programme/${index}/id`)
}

/** Reports sessions outside the schedule; none if it has no days. */
function findOutside(plan: readonly PlannedSession[], { schedule }: PlannedMeeting): string[] {
  const sittings = schedule.days.map((day) => ({
    start: `${day.date} ${day.startTime ?? '00:00'}`,
    end: `${day.endDate ?? day.date} ${day.endTime ?? '24:00'}`,
  }))
  if (sittings.length === 0) return []
  return plan.flatMap(({ pointer, session: { date, startTime, endTime } }) => {
    const isWithin = sittings.some(
      ({ start, end }) => start <= `${date} ${startTime}` && `${date} ${endTime}` <= end,
    )
    return isWithin ? [] : [pointer]
  })
}

function about(
  code: keyof typeof PROGRAMME_DIAGNOSTICS,
  pointers: readonly string[],
): Diagnostic[] {
  const severity = PROGRAMME_DIAGNOSTICS[code]
  return pointers.map((pointer) => ({ code, severity, span: null, pointer, suggestion: null }))
}
