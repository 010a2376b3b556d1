import { describe, expect, it } from 'vitest'
import { meetingWithProgramme } from '../../../test/meeting-with-programme'
import { i18nFor } from '../../i18n/i18n'
import { toProgrammeView } from '../../programme/programme-view'
import { calendarOfDeadlines, calendarOfSessions } from './write-calendars'
import { writeCsv, writeText } from './write-programme'

const i18n = i18nFor('en')
const NOW = '2021-12-07T09:10:00Z'

function viewFrom(zone: string | null, { chosen = [] as readonly string[], now = NOW } = {}) {
  return toProgrammeView(i18n, meetingWithProgramme(), { zone, now, chosen })
}

describe('the programme on the page', () => {
  it('is in the time zone of the meeting by default', () => {
    const { clock, days } = viewFrom(null)
    expect(clock).toEqual({ zone: 'Europe/Zurich', place: 'Geneva' })
    expect(days.map(({ sessions }) => sessions.map(({ startTime }) => startTime))).toEqual([
      ['10:00', '12:00', '13:30'],
    ])
  })

  it('is divided into the days of the visitor, and states that', () => {
    const { days } = viewFrom('Pacific/Auckland')
    expect(
      days.map(({ words: day, sessions }) => [day, sessions.map(({ startTime }) => startTime)]),
    ).toEqual([
      ['Tuesday, 7 December 2021', ['22:00']],
      ['Wednesday, 8 December 2021', ['00:00', '01:30']],
    ])
    expect(days[1]?.sessions.map(({ shift }) => shift)).toEqual(['next day', 'next day'])
  })

  it('marks the current session until its end', () => {
    const onAt = (now: string) =>
      viewFrom(null, { now }).days.flatMap(({ sessions }) => sessions.filter(({ isNow }) => isNow))
    expect(onAt(NOW).map(({ id }) => id)).toEqual(['opening'])
    expect(onAt('2021-12-07T09:30:00Z')).toEqual([])
  })

  it('shows times without a known zone as they are, in no other zone', () => {
    const view = toProgrammeView(i18n, meetingWithProgramme(null), {
      zone: 'Asia/Tokyo',
      now: NOW,
      chosen: [],
    })
    expect(view.clock).toBeNull()
    expect(view.days[0]?.sessions[0]).toMatchObject({ startTime: '10:00', startsAt: null })
  })

  it('shows speakers with their roles, and only public documents', () => {
    const [opening, , work] = viewFrom(null).days[0]?.sessions ?? []
    expect(opening?.people).toEqual([
      { id: 'one', name: 'Speaker One', details: 'Mayor, A City', role: 'chair' },
    ])
    expect(work?.documents).toEqual([
      { title: 'Draft work plan', url: 'https://example.org/plan', language: 'en' },
    ])
  })
})

it('the text of a programme has each session on a line, with its room and its speakers', () => {
  const text = writeText(i18n, viewFrom('America/Bogota'))
  expect(text).toContain('Times are in Bogotá time (America/Bogota).')
  expect(text).toContain('04:00–04:30  Opening, with "remarks"\n             Speaker One, Mayor')
  expect(text).toContain('07:30–09:30  Work plan (Room A)')
})

it('the table of a programme quotes its values, and gives a spreadsheet no formula', () => {
  const [head, first, second] = writeCsv(i18n, viewFrom(null)).split('\r\n')
  expect(head).toBe('"Date","Start","End","Time zone","Title","Type","Room","Speakers"')
  expect(first).toContain('"Opening, with ""remarks"""')
  expect(second).toContain('"\'=Lunch"')
})

describe('the calendar file', () => {
  const page = { language: 'en', url: 'https://u4ssc.test/en/meetings/u4ssc-6/programme' } as const

  it('has the chosen sessions, in the zone of the meeting', () => {
    const file = calendarOfSessions(meetingWithProgramme(), { ...page, sessions: ['work'] })
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(file).toContain('SUMMARY:Work plan')
    expect(file).toContain('TZID:Europe/Zurich')
    expect(file).toContain('DTSTART;TZID=Europe/Zurich:20211207T133000')
    expect(file).toContain('DTEND;TZID=Europe/Zurich:20211207T153000')
    expect(file).toContain('LAST-MODIFIED:')
  })

  it('has all sessions if none is chosen', () => {
    const file = calendarOfSessions(meetingWithProgramme(), { ...page, sessions: [] })
    expect(file?.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  })

  it('marks the sessions of a cancelled meeting', () => {
    const published = meetingWithProgramme()
    const cancelled = {
      ...published,
      meeting: { ...published.meeting, status: 'cancelled' as const },
    }
    const file = calendarOfSessions(cancelled, { ...page, sessions: ['work'] })
    expect(file).toContain('SUMMARY:Cancelled: Work plan')
    expect(file).toContain('STATUS:CANCELLED')
  })

  it('is not available if the times have no zone', () => {
    expect(calendarOfSessions(meetingWithProgramme(null), { ...page, sessions: [] })).toBeNull()
  })

  it('of the deadlines has each deadline, and is not available without deadlines', () => {
    const published = meetingWithProgramme()
    expect(calendarOfDeadlines(published, page)).toBeNull()
    const deadlines = [
      { date: '2021-12-01', time: '12:00', zone: 'America/Bogota', what: 'Contributions' },
    ]
    const dated = { ...published, meeting: { ...published.meeting, deadlines } }
    const file = calendarOfDeadlines(dated, page)?.replaceAll('\r\n ', '')
    expect(file).toContain('SUMMARY:Contributions: ')
    expect(file).toContain('DTSTART;VALUE=DATE:20211201')
  })

  it('of the deadlines has the day on which the form here closes, and not that of the circular', () => {
    const published = meetingWithProgramme()
    const { meeting } = published
    const file = calendarOfDeadlines(
      {
        ...published,
        registersHere: true,
        registrationStatus: { kind: 'by-invitation' },
        formClosesAt: '2021-12-03T17:00:00Z',
        meeting: { ...meeting, registration: { ...meeting.registration, closesOn: '2021-11-30' } },
      },
      page,
    )
    expect(file).toContain('DTSTART;VALUE=DATE:20211203')
    expect(file).not.toContain('20211130')
  })
})
