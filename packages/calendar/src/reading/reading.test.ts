import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingOf, MeetingSchema } from '@u4ssc/domain/meetings'
import { isZone } from '@u4ssc/domain/timezones'
import { toCalendar } from '../index'
import { readCalendar, readEvents } from './index'
import { WINDOWS_ZONES } from './windows-zones'

const calendarOf = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const eventOf = (...lines: string[]) => [
  ...['BEGIN:VEVENT', 'DTSTAMP:20211101T000000Z'],
  ...lines,
  'END:VEVENT',
]
const opening = eventOf(
  ...['UID:a', 'SUMMARY:Opening', 'LOCATION:Room A', 'DESCRIPTION:Welcome\\, all'],
  ...['DTSTART;TZID=Europe/Zurich:20211207T100000', 'DTEND;TZID=Europe/Zurich:20211207T103000'],
)
const panel = eventOf('UID:b', 'SUMMARY:Panel', 'DTSTART:20211207T110000Z', 'DURATION:PT1H')

it('every zone of Windows is a zone', () => {
  expect([...WINDOWS_ZONES.values()].filter((zone) => !isZone(zone))).toEqual([])
  expect(WINDOWS_ZONES.size).toBe(141)
})

describe('readCalendar', () => {
  it('reads events with different titles as the sessions of a meeting', () => {
    const read = readCalendar(calendarOf('X-WR-CALNAME:Forum', ...opening, ...panel))
    expect(read?.meeting).toMatchObject({
      title: 'Forum',
      schedule: {
        zone: 'Europe/Zurich',
        days: [{ date: '2021-12-07', startTime: '10:00', endTime: '13:00' }],
      },
      programme: [
        { title: 'Opening', room: 'Room A', abstract: 'Welcome, all', endTime: '10:30' },
        { title: 'Panel', startTime: '12:00', endTime: '13:00' },
      ],
    })
  })

  it('reads one event, or events with the same title, as the days of a meeting', () => {
    const again = eventOf('UID:c', 'SUMMARY:Opening', 'DTSTART;VALUE=DATE:20211209')
    const read = readCalendar(calendarOf(...opening, ...again))
    expect(read?.meeting.programme).toEqual([])
    expect(read?.meeting.schedule.days).toEqual([
      { date: '2021-12-07', startTime: '10:00', endTime: '10:30', endDate: null },
      { date: '2021-12-09', startTime: null, endTime: null, endDate: null },
    ])
  })

  it('reads a series as the days of a meeting, and whole days without times', () => {
    const daily = eventOf(
      ...['UID:d', 'SUMMARY:Committee', 'RRULE:FREQ=DAILY;COUNT=3'],
      ...['DTSTART:20260302T090000Z', 'DTEND:20260302T150000Z'],
    )
    expect(readCalendar(calendarOf(...daily))?.meeting.schedule.days).toHaveLength(3)
    const whole = eventOf(
      ...['UID:e', 'SUMMARY:Week', 'DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260307'],
    )
    const { days } = readCalendar(calendarOf(...whole))?.meeting.schedule ?? { days: [] }
    expect(days.map(({ date }) => date)).toEqual(
      ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day}`),
    )
  })

  it('ends an event past midnight on the next day', () => {
    const night = eventOf(
      ...['UID:f', 'SUMMARY:Night', 'DTSTART:20211207T220000Z', 'DTEND:20211208T010000Z'],
    )
    expect(readCalendar(calendarOf(...night))?.meeting.schedule.days).toEqual([
      { date: '2021-12-07', startTime: '22:00', endTime: '01:00', endDate: '2021-12-08' },
    ])
  })

  it('uses UTC if no zone is named and the times end in Z', () => {
    const alone = eventOf('UID:g', 'SUMMARY:Call', 'DTSTART:20270309T043000Z', 'DURATION:PT1H')
    expect(readCalendar(calendarOf(...alone))?.meeting.schedule).toEqual({
      zone: 'Etc/UTC',
      days: [{ date: '2027-03-09', startTime: '04:30', endTime: '05:30', endDate: null }],
    })
    const floating = eventOf('UID:h', 'SUMMARY:Call', 'DTSTART:20270309T043000', 'DURATION:PT1H')
    expect(readCalendar(calendarOf(...floating))?.meeting.schedule.zone).toBeNull()
  })

  it('reads back a meeting at an offset from UTC at the same instants', () => {
    const days = [{ date: '2027-03-09', startTime: '10:00', endTime: '11:00' }]
    const meeting = meetingOf({ id: 'a', title: 'A', schedule: { zone: '+05:30', days } })
    const read = readCalendar(toCalendar(meeting, { now: '2026-11-01T09:00:00Z' }))
    expect(read?.meeting.schedule).toMatchObject({
      zone: 'Etc/UTC',
      days: [{ date: '2027-03-09', startTime: '04:30', endTime: '05:30' }],
    })
  })

  it('skips a byte order mark', () => {
    expect(readCalendar(`\uFEFF${calendarOf(...opening)}`)?.meeting.title).toBe('Opening')
  })

  it.each(['TZID=W. Europe Standard Time', 'TZID="W. Europe Standard Time"'])(
    'maps the zone names of Windows: %s',
    (parameter) => {
      const outlook = eventOf(
        'UID:i',
        'SUMMARY:Call',
        `DTSTART;${parameter}:20270309T043000`,
        'DURATION:PT1H',
      )
      expect(readCalendar(calendarOf(...outlook))?.meeting.schedule).toMatchObject({
        zone: 'Europe/Berlin',
        days: [{ startTime: '04:30' }],
      })
    },
  )

  it('reads back the days that toCalendar writes, also across midnight', () => {
    const days = [
      { date: '2026-12-07', startTime: '10:00', endTime: '15:30' },
      { date: '2026-12-09', startTime: '22:00', endTime: '01:30' },
    ]
    const schedule = { zone: 'Europe/Zurich', days }
    const meeting = meetingOf({ id: 'forum', title: 'Forum', schedule })
    const read = readCalendar(toCalendar(meeting, { now: '2026-11-01T09:00:00Z' }))
    expect(read?.meeting.title).toBe('Forum')
    expect(read?.meeting.schedule).toEqual(meeting.schedule)
  })

  it.each(['', 'Dear Sir or Madam', 'BEGIN:VCALENDAR', calendarOf()])(
    'finds no meeting in %j',
    (text) => {
      expect(readCalendar(text)).toBeNull()
    },
  )

  it('returns a valid meeting or none for any times', () => {
    const at = fc.stringMatching(/^20[0-9]{6}(T[0-9]{6}Z?)?$/)
    fc.assert(
      fc.property(at, at, (start, end) => {
        const event = eventOf('UID:x', 'SUMMARY:X', `DTSTART:${start}`, `DTEND:${end}`)
        const read = readCalendar(calendarOf(...event))
        expect(read === null || MeetingSchema.safeParse(read.meeting).success).toBe(true)
      }),
    )
  })
})

describe('readEvents', () => {
  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=4',
    'FREQ=DAILY',
  ])('reports that a series is incomplete: %s', (rule) => {
    const event = eventOf('UID:k', 'SUMMARY:K', 'DTSTART:20211207T090000Z', `RRULE:${rule}`)
    const [first] = readEvents(calendarOf(...event))?.events ?? []
    expect(first).toMatchObject({ start: { date: '2021-12-07' }, isWhole: false })
    expect(readCalendar(calendarOf(...event))?.leftOut).toEqual([
      { title: 'K', reason: 'rest-of-series' },
    ])
  })

  it('shows times in the requested zone, and times without a zone unchanged', () => {
    const floating = eventOf('UID:g', 'SUMMARY:Lunch', 'DTSTART:20211207T120000', 'DURATION:PT1H')
    const read = readEvents(calendarOf(...opening, ...floating), 'America/Bogota')
    expect(read?.events.map(({ start }) => start.time)).toEqual(['04:00', '12:00'])
  })

  it('uses the rules of the file for a zone without an IANA name', () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:W. Europe Standard Time', 'BEGIN:STANDARD'],
      ...['DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['END:STANDARD', 'END:VTIMEZONE'],
    ]
    const start = 'DTSTART;TZID=W. Europe Standard Time:20211207T100000'
    const event = eventOf('UID:h', 'SUMMARY:H', start, 'DURATION:PT1H')
    const read = readEvents(calendarOf(...zone, ...event), 'UTC')
    expect(read?.events[0]?.start).toEqual({ date: '2021-12-07', time: '09:00' })
  })

  it('leaves out cancelled events, and those whose date does not exist', () => {
    const cancelled = eventOf('UID:i', 'STATUS:CANCELLED', 'DTSTART:20211207T090000Z')
    const wrong = eventOf('UID:j', 'SUMMARY:J', 'DTSTART;VALUE=DATE:20211340')
    expect(readEvents(calendarOf(...cancelled, ...wrong))?.events).toEqual([])
  })

  it('refuses a zone that does not exist', () => {
    expect(() => readEvents(calendarOf(...panel), 'Mars')).toThrow(RangeError)
  })
})
