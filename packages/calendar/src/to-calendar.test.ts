import ICAL from 'ical.js'
import { LANGUAGES } from '@u4ssc/domain'
import { instantOf } from '@u4ssc/domain/timezones'
import type { Meeting } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import {
  toCalendar,
  toCalendarFeed,
  toDeadlineCalendar,
  toInvitation,
  toSessionCalendar,
  type CalendarOptions,
} from './index'

const OPTIONS: CalendarOptions = { audience: 'public', sequence: 2, now: '2021-12-07T08:30:00Z' }

/** As another program reads it. */
function readBack(meeting: Meeting, options: Partial<CalendarOptions> = {}) {
  const root = ICAL.Component.fromString(toCalendar(meeting, { ...OPTIONS, ...options }))
  const zones = root.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const instant = (time: ICAL.Time) => {
      const [zone] = zones
      if (zone && !time.isDate) time.zone = zone
      return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString()
    }
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      starts: instant(event.startDate),
      ends: instant(event.endDate),
      status: component.getFirstPropertyValue('status'),
    }
  })
  return { events, method: root.getFirstPropertyValue('method') }
}

function onDays(zone: string | null, days: Meeting['schedule']['days']): Meeting {
  return { ...SIXTH_MEETING, schedule: { zone, days } }
}

describe('a calendar file of a handwritten meeting', () => {
  const days = [{ date: '2026-12-07', startTime: '10:00', endTime: '15:30' }]
  const schedule = { zone: 'Europe/Zurich', days }
  const options = { now: '2026-11-01T09:00:00Z' }

  it('needs only the id, title and schedule of a meeting', () => {
    const file = toCalendar({ id: 'my-meeting', title: 'My meeting', schedule }, options)
    expect(file).toContain('UID:my-meeting-sitting-1@u4ssc.int')
    expect(file).toContain('DTSTART;TZID=Europe/Zurich:20261207T100000')
  })

  it('without an id of the meeting is refused by the name of the field', () => {
    const call = () =>
      void Reflect.apply(toCalendar, undefined, [{ title: 'My meeting', schedule }, options])
    expect(call).toThrow(/^meeting\.id must be a text, not undefined$/)
  })

  it.each([undefined, 'x'])('refuses %j as a meeting', (given) => {
    const call = () => void Reflect.apply(toCalendar, undefined, [given, options])
    expect(call).toThrow(/^meeting must be an object, not /)
  })

  it('with one session has its times', () => {
    const session = { id: 's1', title: 'Opening', date: '2026-12-07' }
    const programme = [{ ...session, startTime: '10:00', endTime: '10:30' }]
    const meeting = { id: 'my-meeting', title: 'My meeting', schedule, programme }
    expect(toSessionCalendar(meeting, options)).toContain('UID:my-meeting-session-s1@u4ssc.int')
  })
})

describe('a calendar file', () => {
  it('has the meeting at its times', () => {
    expect(readBack(SIXTH_MEETING)).toEqual({
      method: 'PUBLISH',
      events: [
        {
          uid: 'u4ssc-6-sitting-1@u4ssc.int',
          sequence: 2,
          summary: SIXTH_MEETING.title,
          starts: '2021-12-07T09:00:00.000Z',
          ends: '2021-12-07T14:30:00.000Z',
          status: 'CONFIRMED',
        },
      ],
    })
  })

  it.each([
    ['Europe/Zurich', '2021-10-30'],
    ['America/Havana', '2026-12-15'],
    ['Africa/Casablanca', '2021-05-20'],
    ['Africa/Casablanca', '2026-12-15'],
    ['America/Vancouver', '2021-12-07'],
    ['America/Vancouver', '2026-12-15'],
    ['Asia/Kathmandu', '2021-12-07'],
    ['Australia/Lord_Howe', '2022-04-02'],
    ['Pacific/Apia', '2021-09-25'],
    ['+05:30', '2026-12-07'],
    ['-03:30', '2026-12-07'],
  ])('contains the rules of %s around %s', (zone, date) => {
    const [next = ''] = instantOf(date, '23:59', 'Etc/GMT+12').split('T')
    const days = [date, next].map((day) => ({
      date: day,
      startTime: '10:00',
      endTime: '15:30',
      endDate: null,
    }))
    const { events } = readBack(onDays(zone, days))
    expect(events.map(({ starts, ends }) => [starts, ends])).toEqual(
      days.map((day) =>
        [day.startTime, day.endTime].map((time) =>
          instantOf(day.date, time, zone).replace('Z', '.000Z'),
        ),
      ),
    )
  })

  it('keeps the identity of its events when the meeting moves or gets a new title', () => {
    const moved = onDays('Asia/Tokyo', [
      { date: '2022-02-01', startTime: '09:00', endTime: '12:00', endDate: null },
    ])
    const [before] = readBack(SIXTH_MEETING).events
    const [after] = readBack({ ...moved, title: 'Sixth meeting' }, { sequence: 3 }).events
    expect(after).toMatchObject({ uid: before?.uid, sequence: 3, summary: 'Sixth meeting' })
  })

  it('keeps a cancelled meeting, with its status and the word for it in each language', () => {
    const cancelled = { ...SIXTH_MEETING, status: 'cancelled' } as const
    expect(readBack(cancelled)).toMatchObject({
      method: 'PUBLISH',
      events: [{ status: 'CANCELLED', summary: `Cancelled: ${SIXTH_MEETING.title}` }],
    })
    const words = LANGUAGES.map((language) => {
      const [event] = readBack(cancelled, { language }).events
      return event?.summary.split(':')[0]
    })
    expect(words).toEqual(['ملغى', 'Cancelled', 'Cancelada', 'Annulée', 'Отменено', '已取消'])
  })

  it('has whole days if times or the zone are not known, and one event for a range', () => {
    const closed = { startTime: null, endTime: null, endDate: null }
    const range = [
      { date: '2021-12-07', ...closed },
      { date: '2021-12-08', ...closed },
      { date: '2021-12-10', ...closed },
    ]
    expect(readBack(onDays('Europe/Zurich', range)).events).toMatchObject([
      { uid: 'u4ssc-6-sitting-1@u4ssc.int', starts: '2021-12-07', ends: '2021-12-09' },
      { uid: 'u4ssc-6-sitting-3@u4ssc.int', starts: '2021-12-10', ends: '2021-12-11' },
    ])
    const hours = [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }]
    expect(readBack(onDays(null, hours)).events).toMatchObject([
      { starts: '2021-12-07', ends: '2021-12-08' },
    ])
  })

  it('states the known times of a range, and marks nobody as busy at night', () => {
    const range = [
      { date: '2026-12-07', startTime: '10:00', endTime: null, endDate: null },
      { date: '2026-12-08', startTime: null, endTime: null, endDate: null },
      { date: '2026-12-09', startTime: null, endTime: '15:30', endDate: null },
    ]
    const meeting = onDays('Europe/Zurich', range)
    expect(readBack(meeting).events).toMatchObject([{ starts: '2026-12-07', ends: '2026-12-10' }])
    const text = toCalendar(meeting, OPTIONS).replaceAll('\r\n ', '')
    expect(text).toContain('2026-12-07 10:00– (Europe/Zurich)\\n2026-12-09 –15:30 (Europe/Zurich)')
  })

  it('has one event a day for daily sittings, and none on an excluded day', () => {
    const days = ['2026-12-07', '2026-12-08', '2026-12-10'].map((date) => ({
      date,
      startTime: '10:00',
      endTime: '15:30',
      endDate: null,
    }))
    expect(readBack(onDays('+05:30', days)).events).toMatchObject(
      days.map(({ date }) => ({
        starts: `${date}T04:30:00.000Z`,
        ends: `${date}T10:00:00.000Z`,
      })),
    )
  })

  it('has one event for a sitting past midnight, which ends on the next day', () => {
    const night = {
      date: '2026-12-07',
      startTime: '22:00',
      endTime: '01:30',
      endDate: '2026-12-08',
    }
    expect(readBack(onDays('Europe/Zurich', [night])).events).toMatchObject([
      { starts: '2026-12-07T21:00:00.000Z', ends: '2026-12-08T00:30:00.000Z' },
    ])
  })

  it('shows the joining details only to registrants, from their time on', () => {
    const room = { label: 'Room A', url: 'https://join.test/a', passcode: 's3cret', telephones: [] }
    const meeting = { ...SIXTH_MEETING, joining: { revealedMinutesBefore: 60, rooms: [room] } }
    const file = (options: Partial<CalendarOptions>) =>
      toCalendar(meeting, { ...OPTIONS, ...options }).replaceAll('\r\n ', '')
    expect(file({ audience: 'registrants' })).toContain('s3cret')
    for (const text of [file({}), file({ audience: 'registrants', now: '2021-12-07T07:00:00Z' })]) {
      expect(text).not.toMatch(/join\.test|s3cret/)
    }
  })

  it('folds long lines, escapes characters, and ends lines as the standard requires', () => {
    const title = `Meeting, "six"; \\ ${'é会'.repeat(60)}`
    const text = toCalendar({ ...SIXTH_MEETING, title }, OPTIONS)
    expect(readBack({ ...SIXTH_MEETING, title }).events).toMatchObject([{ summary: title }])
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})

describe('other programs', () => {
  const eventsIn = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent')

  it('read an address with semicolons, commas and backslashes unchanged', () => {
    const url = `https://x.test/p?a=1;b,c\\d&long=${'e'.repeat(80)},f`
    const text = toCalendar(SIXTH_MEETING, { ...OPTIONS, url })
    expect(eventsIn(text)[0]?.getFirstPropertyValue('url')).toBe(url)
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75)
  })

  it.each(['A "B" C', 'A, B; C', 'A^B', 'A\\B', `Šárka ${'Long '.repeat(20)}"Name"`])(
    'read an organizer and an attendee named %j unchanged',
    (name) => {
      const person = { name, email: 'a@example.org' }
      const text = toInvitation(SIXTH_MEETING, { ...OPTIONS, organizer: person, attendee: person })
      const [event] = eventsIn(text)
      for (const role of ['organizer', 'attendee']) {
        expect(event?.getFirstProperty(role)?.getParameter('cn')).toBe(name)
        expect(event?.getFirstPropertyValue(role)).toMatch(/^mailto:a@example\.org$/i)
      }
    },
  )

  it('read no additional property from an identifier with a line end', () => {
    const [event] = eventsIn(toCalendar({ ...SIXTH_MEETING, id: 'a\r\nX-EVIL:1' }, OPTIONS))
    expect(event?.getFirstProperty('x-evil')).toBeNull()
    expect(event?.getFirstPropertyValue('uid')).toBe('a\nX-EVIL:1-sitting-1@u4ssc.int')
  })
})

describe('a wrong argument', () => {
  it.each([1.5, -1, Number.NaN])('is refused as a sequence: %d', (sequence) => {
    expect(() => toCalendar(SIXTH_MEETING, { ...OPTIONS, sequence })).toThrow(
      new RangeError(`options.sequence must be a whole number, 0 or more, not ${sequence}`),
    )
  })

  it('is refused if it is a language without texts', () => {
    const language: unknown = 'de'
    expect(
      () => void Reflect.apply(toCalendar, null, [SIXTH_MEETING, { ...OPTIONS, language }]),
    ).toThrow(new RangeError('options.language must be one of ar, en, es, fr, ru, zh, not "de"'))
  })
})

describe('a calendar of several meetings', () => {
  it('has each meeting at its times, with one block for a zone and a cancelled meeting as cancelled', () => {
    const later = {
      ...onDays('Europe/Zurich', [
        { date: '2024-07-02', startTime: '09:00', endTime: '10:00', endDate: null },
      ]),
      id: 'later',
      status: 'cancelled',
    } as const
    const releasedAt = '2021-11-25T09:00:00Z'
    const entries = [SIXTH_MEETING, later].map((meeting) => ({ meeting, sequence: 0, releasedAt }))
    const root = ICAL.Component.fromString(toCalendarFeed(entries, { name: 'Meetings' }))
    const zones = root.getAllSubcomponents('vtimezone')
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Zurich'])
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Meetings')
    const events = root.getAllSubcomponents('vevent')
    expect(new Set(events.map((event) => event.getFirstPropertyValue('status')))).toEqual(
      new Set(['CONFIRMED', 'CANCELLED']),
    )
    const last = new ICAL.Event(events.at(-1))
    const zone = new ICAL.Timezone(zones[0])
    last.startDate.zone = zone
    expect(last.startDate.toUnixTime()).toBe(Date.parse('2024-07-02T07:00:00Z') / 1000)
  })
})

it('registration closes when its form says, and not on the day of the circular', () => {
  const meeting = {
    ...SIXTH_MEETING,
    registration: { ...SIXTH_MEETING.registration, closesOn: '2021-11-30' },
  }
  const dayOf = (options: Partial<Parameters<typeof toDeadlineCalendar>[1]>) =>
    ICAL.Component.fromString(toDeadlineCalendar(meeting, { ...OPTIONS, ...options }))
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')))
  const registrationCloses = { date: '2021-12-03', time: '18:00', zone: 'Europe/Zurich' }
  expect(dayOf({})).toEqual(['2021-11-30'])
  expect(dayOf({ registrationCloses })).toEqual(['2021-12-03'])
  expect(dayOf({ registrationCloses: null })).toEqual([])
})

it('the last day of registration is listed once if a deadline is on that day', () => {
  const closing = { ...SIXTH_MEETING.registration, closesOn: '2021-11-30' }
  const titlesOf = (deadlines: Meeting['deadlines']) =>
    ICAL.Component.fromString(
      toDeadlineCalendar({ ...SIXTH_MEETING, registration: closing, deadlines }, OPTIONS),
    )
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('summary')).split(':')[0])
  expect(titlesOf([{ date: '2021-11-30', what: 'Register online' }])).toEqual(['Register online'])
  expect(titlesOf([{ date: '2021-11-30', time: '17:00', what: 'Register online' }])).toEqual([
    'Register online',
  ])
  expect(titlesOf([{ date: '2021-11-29', what: 'Comments' }])).toEqual([
    'Registration closes',
    'Comments',
  ])
})

it('a deadline is on its day, with its time and zone in the description', () => {
  const deadlines = [
    { date: '2021-12-01', time: '12:00', zone: 'America/Bogota', what: 'Contributions' },
    { date: '2021-12-02', what: 'Comments' },
  ]
  const text = toDeadlineCalendar({ ...SIXTH_MEETING, deadlines }, OPTIONS)
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent')
  const said = events.map((event) => [
    String(event.getFirstPropertyValue('dtstart')),
    String(event.getFirstPropertyValue('description')).split('\n')[0],
  ])
  expect(said).toEqual([
    ['2021-12-01', '2021-12-01 –12:00 (America/Bogota)'],
    ['2021-12-02', 'TSB Circular 352'],
  ])
})
