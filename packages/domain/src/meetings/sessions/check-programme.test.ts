import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetings, sessions } from '../../../test/generated-meetings'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { checkProgramme } from './check-programme'
import type { Session } from '../programme'
import type { Schedule } from '../schedule'

const SCHEDULE = SIXTH_MEETING.schedule

describe('checkProgramme', () => {
  it('reports nothing for a day with breaks and two parallel rooms', () => {
    const programme = [
      held('10:00', '12:00', { room: 'A' }),
      held('10:00', '12:00', { room: 'B' }),
      held('12:00', '13:30', { kind: 'break' }),
      held('13:30', '15:30', { room: 'A', speakers: [{ speaker: 'p1', role: 'chair' }] }),
    ]
    expect(check(programme)).toEqual([])
  })

  it.each<[string, Session[], string[]]>([
    [
      'two sessions in one room, however its name is written',
      [held('10:00', '11:00', { room: 'Room A' }), held('10:59', '12:00', { room: 'room  a' })],
      ['room-double-booked /programme/1'],
    ],
    [
      'no clash between two sessions without a room',
      [held('10:30', '11:30'), held('10:00', '11:00')],
      [],
    ],
    [
      'no clash between a session in a room and one without a known room',
      [held('10:00', '11:00', { room: 'A' }), held('10:00', '11:00')],
      [],
    ],
    [
      'a speaker in two rooms',
      [
        held('10:00', '11:00', { room: 'A', speakers: [{ speaker: 'p1', role: 'chair' }] }),
        held('10:30', '11:00', {
          room: 'B',
          speakers: [
            { speaker: 'p2', role: 'chair' },
            { speaker: 'p1', role: 'speaker' },
          ],
        }),
      ],
      ['speaker-in-two-places /programme/1/speakers/1'],
    ],
    [
      'no clash in two roles of a speaker in one session',
      [
        held('10:00', '11:00', {
          speakers: [
            { speaker: 'p1', role: 'chair' },
            { speaker: 'p1', role: 'opening' },
          ],
        }),
      ],
      [],
    ],
    [
      'a session before the opening and one on another day',
      [held('09:59', '11:00'), held('10:00', '11:00', { date: '2021-12-08' })],
      ['session-outside-schedule /programme/0', 'session-outside-schedule /programme/1'],
    ],
    [
      'a session after the closing',
      [held('15:00', '15:31')],
      ['session-outside-schedule /programme/0'],
    ],
    [
      'a session that does not end after it starts',
      [held('11:00', '11:00')],
      ['session-ends-before-start /programme/0/endTime'],
    ],
    [
      'two sessions with one id',
      [held('10:00', '11:00', { id: 'a' }), held('11:00', '12:00', { id: 'a' })],
      ['session-id-repeated /programme/1/id'],
    ],
    ['no gap where people change over', [held('10:00', '11:00'), held('11:15', '12:00')], []],
    [
      'a gap where nothing is planned for longer',
      [held('10:00', '11:00'), held('11:16', '12:00')],
      ['programme-gap /programme/1'],
    ],
    ['nothing in four hours in a row', [held('10:00', '12:00'), held('12:00', '14:00')], []],
    [
      'a minute more than four hours in a row',
      [held('10:00', '12:00'), held('12:10', '14:01')],
      ['no-break-in-four-hours /programme/0'],
    ],
  ])('reports %s', (_, programme, found) => {
    expect(check(programme)).toEqual(found)
  })

  it('reports skipped and repeated clock times of sittings and sessions', () => {
    const days = [{ date: '2022-03-27', startTime: '02:30', endTime: '09:00', endDate: null }]
    const early = { programme: [], schedule: { zone: 'Europe/Zurich', days } }
    expect(list(checkProgramme(early))).toEqual(['time-skipped /schedule/days/0/startTime'])
    expect(list(checkProgramme({ ...early, schedule: { zone: null, days } }))).toEqual([])

    const autumn: Schedule = {
      zone: 'Europe/Zurich',
      days: [{ date: '2022-10-30', startTime: null, endTime: null, endDate: null }],
    }
    const late = held('01:00', '02:59', { date: '2022-10-30' })
    expect(check([late], autumn)).toEqual(['time-repeated /programme/0/endTime'])
  })

  it('accepts every session of a sitting past midnight as within it', () => {
    const night = {
      date: '2021-12-07',
      startTime: '22:00',
      endTime: '01:30',
      endDate: '2021-12-08',
    }
    const schedule = { zone: 'Europe/Zurich', days: [night] }
    expect(check([held('22:00', '23:30')], schedule)).toEqual([])
    expect(check([held('00:00', '01:30', { date: '2021-12-08' })], schedule)).toEqual([])
    expect(check([held('01:00', '02:00', { date: '2021-12-08' })], schedule)).toEqual([
      'session-outside-schedule /programme/0',
    ])
  })

  it('accepts the days of a range as days of the meeting, and excluded days as none', () => {
    const range = {
      zone: 'Europe/Zurich',
      days: [
        { date: '2012-03-13', startTime: '09:30', endTime: null, endDate: null },
        { date: '2012-03-14', startTime: null, endTime: null, endDate: null },
        { date: '2012-03-16', startTime: null, endTime: '12:00', endDate: null },
      ],
    }
    const on = (date: string) => held('11:30', '12:30', { date })
    expect(check([on('2012-03-13'), on('2012-03-14')], range)).toEqual([])
    expect(check([on('2012-03-16')], range)).toEqual(['session-outside-schedule /programme/0'])
    expect(check([on('2012-03-15')], range)).toEqual(['session-outside-schedule /programme/0'])
  })

  it('reports a clash exactly if a session uses a minute of a room that an earlier one uses', () => {
    const inRooms = fc.array(
      fc.tuple(sessions, fc.constantFrom('A', 'B'), fc.constantFrom('2021-12-07', '2021-12-08')),
      { maxLength: 7 },
    )
    fc.assert(
      fc.property(inRooms, (drawn) => {
        const programme = drawn.map(([session, room, date]) => ({ ...session, room, date }))
        const found = check(programme).filter((each) => each.startsWith('room-double-booked'))
        const taken = new Set<string>()
        const clashes = programme
          .map((session, index) => ({ session, index, at: `${session.date} ${session.startTime}` }))
          .sort((a, b) => a.at.localeCompare(b.at, 'en') || a.index - b.index)
          .flatMap(({ session, index }) => {
            const minutes = minutesOf(session)
            const isTaken = minutes.some((minute) => taken.has(minute))
            for (const minute of minutes) taken.add(minute)
            return isTaken ? [`room-double-booked /programme/${index}`] : []
          })
        expect(found.sort()).toEqual(clashes.sort())
      }),
    )
  })

  it('points to existing facts, and never throws', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        for (const { pointer } of checkProgramme(meeting)) {
          const parts = pointer?.slice(1).split('/') ?? []
          const fact = parts.reduce<unknown>((value, part) => at(value, part), meeting)
          expect(fact).toBeDefined()
        }
      }),
    )
  })
})

let heldCount = 0
function held(starts: string, ends: string, parts: Partial<Session> = {}): Session {
  return {
    id: `s${(heldCount += 1)}`,
    title: 'Session',
    kind: 'session',
    date: '2021-12-07',
    startTime: starts,
    endTime: ends,
    room: null,
    speakers: [],
    documents: [],
    ...parts,
  }
}

function check(programme: Session[], schedule = SCHEDULE): string[] {
  return list(checkProgramme({ schedule, programme }))
}

function list(diagnostics: ReturnType<typeof checkProgramme>): string[] {
  return diagnostics.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)
}

/** Each minute that a session takes of its room. */
function minutesOf({ room, date, startTime, endTime }: Session): string[] {
  const count = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const from = count(startTime)
  const length = count(endTime) - from
  return Array.from({ length }, (_, minute) => `${room ?? ''} ${date} ${from + minute}`)
}

function at(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === part)?.[1]
    : undefined
}
