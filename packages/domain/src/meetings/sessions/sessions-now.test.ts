import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallTimes, zones } from '../../../test/arbitraries'
import { scheduleDays, sessions } from '../../../test/generated-meetings'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { addDays } from '../../calendar-date'
import { instantOf } from '../../timezones/index'
import type { Meeting } from '../meeting'
import { meetingPhase } from '../phase'
import type { Session } from '../programme'
import { nextSession, sessionsAt } from './sessions-now'

/** Days with clock changes in difficult zones, and the adjacent days. */
const changeDays = fc.constantFrom(
  ['Europe/Zurich', '2022-03-26', '2022-03-27'],
  ['Europe/Zurich', '2022-10-29', '2022-10-30'],
  ['Australia/Lord_Howe', '2022-04-02', '2022-04-03'],
  ['Australia/Lord_Howe', '2022-10-01', '2022-10-02'],
  ['Pacific/Apia', '2011-12-29', '2011-12-30'],
  ['America/Sao_Paulo', '2017-10-14', '2017-10-15'],
  ['Antarctica/Troll', '2022-03-26', '2022-03-27'],
)

const scheduled = fc.oneof(
  fc.record({ zone: fc.option(zones, { nil: null }), days: scheduleDays }),
  fc
    .tuple(changeDays, fc.array(wallTimes, { maxLength: 4 }))
    .map(([[zone = '', ...dates], times]) => ({
      zone,
      days: dates.map((date, index) => {
        const [opens = null, closes = null] = times.slice(2 * index, 2 * index + 2).sort()
        return opens === closes
          ? { date, startTime: null, endTime: null, endDate: null }
          : { date, startTime: opens, endTime: closes, endDate: null }
      }),
    })),
)

/** Sessions on the days of the meeting, in no order and without regard to its hours. */
const running = fc
  .tuple(
    scheduled,
    fc.array(sessions, { maxLength: 5 }),
    fc.constantFrom('convened', 'convened', 'convened', 'postponed', 'cancelled'),
  )
  .map(([schedule, held, status]): Meeting => {
    const programme = held.map((session, index) => {
      const day = schedule.days[index % (schedule.days.length || 1)]
      return { ...session, id: `s${index}`, date: day?.date ?? session.date }
    })
    return { ...SIXTH_MEETING, schedule, programme, status }
  })

/** A moment at or next to a start or an end. */
const moments = running.chain((meeting) =>
  fc.tuple(fc.nat(), fc.constantFrom(-1, 0, 0, 1)).map(([die, offset]): [Meeting, string] => {
    const edges = edgesOf(meeting)
    const edge = edges[die % (edges.length || 1)] ?? 0
    return [meeting, new Date(edge + offset).toISOString()]
  }),
)

describe('sessionsAt', () => {
  it('returns the sessions at the moment while the phase is in session', () => {
    fc.assert(
      fc.property(moments, ([meeting, now]) => {
        const isInSession = meetingPhase(meeting, now) === 'in-session'
        const on = meeting.programme.filter(
          (session) =>
            isInSession && startOf(meeting, session) <= now && now < endOf(meeting, session),
        )
        expect(sessionsAt(meeting, now)).toEqual(on)
      }),
    )
  })

  it('returns both of two parallel sessions, and neither at its end', () => {
    const meeting = withSessions(['s1', '10:00', '12:00'], ['s2', '11:00', '12:00'])
    expect(sessionsAt(meeting, '2021-12-07T10:30:00Z').map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(sessionsAt(meeting, '2021-12-07T11:00:00Z')).toEqual([])
  })
})

describe('nextSession', () => {
  it('is the first one that sessionsAt returns after the moment', () => {
    fc.assert(
      fc.property(moments, ([meeting, now]) => {
        const starting = edgesOf(meeting)
          .filter((edge) => new Date(edge).toISOString() > now)
          .map((edge) => {
            const justBefore = sessionsAt(meeting, new Date(edge - 1).toISOString())
            const on = sessionsAt(meeting, new Date(edge).toISOString())
            return on.find((session) => !justBefore.includes(session))
          })
        const first = starting.find((session) => session !== undefined)
        expect(nextSession(meeting, now)).toEqual(first ?? null)
      }),
    )
  })

  it('is none once the meeting is ended, postponed or cancelled', () => {
    fc.assert(
      fc.property(moments, ([meeting, now]) => {
        fc.pre(['ended', 'postponed', 'cancelled'].includes(meetingPhase(meeting, now)))
        expect(nextSession(meeting, now)).toBeNull()
        expect(sessionsAt(meeting, now)).toEqual([])
      }),
    )
  })

  it('is the earliest, in any order of the programme', () => {
    const meeting = withSessions(['s2', '12:00', '13:00'], ['s1', '10:00', '11:00'])
    expect(nextSession(meeting, '2021-12-01T00:00:00Z')?.id).toBe('s1')
    expect(nextSession(meeting, '2021-12-07T09:00:00Z')?.id).toBe('s2')
  })

  it('skips a session outside the sittings', () => {
    expect(nextSession(withSessions(['s1', '16:00', '17:00']), '2021-12-01T00:00:00Z')).toBeNull()
  })
})

function withSessions(...hours: [id: string, starts: string, ends: string][]): Meeting {
  const programme = hours.map(([id, starts, ends]): Session => ({
    id,
    title: id,
    kind: 'session',
    date: '2021-12-07',
    startTime: starts,
    endTime: ends,
    room: null,
    speakers: [],
    documents: [],
  }))
  return { ...SIXTH_MEETING, programme }
}

/** Without a zone, from when the first place on Earth is there until the last one is. */
function startOf({ schedule: { zone } }: Meeting, { date, startTime }: Session): string {
  return millisecondsOf(instantOf(date, startTime, zone ?? 'Etc/GMT-14'))
}

function endOf({ schedule: { zone } }: Meeting, { date, endTime }: Session): string {
  return millisecondsOf(instantOf(date, endTime, zone ?? 'Etc/GMT+12'))
}

function millisecondsOf(instant: string): string {
  return new Date(instant).toISOString()
}

/** Every moment at which a session or a sitting may begin or end, in order. */
function edgesOf(meeting: Meeting): number[] {
  const { zone, days } = meeting.schedule
  const ofDays = days.flatMap(({ date, startTime, endTime, endDate }) => {
    return [
      instantOf(date, startTime ?? '00:00', zone ?? 'Etc/GMT-14'),
      endTime === null
        ? instantOf(addDays(date, 1), '00:00', zone ?? 'Etc/GMT+12')
        : instantOf(endDate ?? date, endTime, zone ?? 'Etc/GMT+12'),
    ]
  })
  const ofSessions = meeting.programme.flatMap((session) => [
    startOf(meeting, session),
    endOf(meeting, session),
  ])
  return [...ofDays, ...ofSessions].map((instant) => Date.parse(instant)).sort((a, b) => a - b)
}
