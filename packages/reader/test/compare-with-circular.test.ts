import { readingOf, readKnownLetters } from './known-letters'
import { describe, expect, it } from 'vitest'
import { confirmFacts, type Reading } from '@u4ssc/domain/circulars'
import { compareWithCircular } from '@u4ssc/domain/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'

const letters = new Map(readKnownLetters().map(({ name, text }) => [name, text]))
const read = (name: string): Reading => readingOf(letters.get(name) ?? '')
/** As published, after a person compared the facts with the letter. */
const published = (name: string): Reading => confirmFacts(read(name), [''])

const letter = published('00-tsb-circular-352')
const sixth = meetingOf(letter)

describe('compareWithCircular', () => {
  it.each<[string, string, Partial<Meeting>]>([
    ['/mode', '1', { mode: 'hybrid' }],
    ['/schedule/zone', '1', { schedule: { ...sixth.schedule, zone: 'Europe/London' } }],
    ['/schedule/days/0/startTime', '1', onDay({ startTime: '09:30' })],
    ['/schedule/days/0/endTime', '1', onDay({ endTime: null })],
    ['/languages', '2', { languages: ['en', 'fr'] }],
    ['/fee', '5', { fee: 'paid' }],
    ['/registration/required', '6', { registration: { ...sixth.registration, required: false } }],
    ['/website', '6', { website: 'https://example.org/' }],
    [
      '/participation/openTo',
      '5',
      { participation: { ...sixth.participation, openTo: sixth.participation.openTo.slice(1) } },
    ],
    [
      '/participation/conditions',
      '5',
      { participation: { ...sixth.participation, conditions: [] } },
    ],
  ])('names %s and paragraph %s of TSB Circular 352', (pointer, paragraph, parts) => {
    const drifts = compareWithCircular({ ...sixth, ...parts }, letter)
    expect(drifts.map((drift) => [drift.pointer, drift.cites])).toEqual([
      [pointer, { reference: 'TSB Circular 352', paragraph }],
    ])
  })

  it('returns the statements of the letter and of the meeting', () => {
    expect(
      compareWithCircular({ ...sixth, ...onDay({ date: '2021-12-08' }) }, letter),
    ).toMatchObject([
      { pointer: '/schedule/days', letter: ['2021-12-07'], meeting: ['2021-12-08'] },
    ])
    expect(compareWithCircular({ ...sixth, title: 'Sixth Meeting' }, letter)).toMatchObject([
      { pointer: '/title', letter: sixth.title, meeting: 'Sixth Meeting' },
    ])
  })

  it('accepts everything that the letter does not state, and any spelling of a name', () => {
    const filled: Meeting = {
      ...sixth,
      title: sixth.title.toUpperCase(),
      website: sixth.website?.replace('www.', '') ?? null,
      venue: { name: null, city: 'Geneva', country: 'CH' },
      deadlines: [{ date: '2021-12-01', what: 'Registration' }],
      registration: { ...sixth.registration, url: 'https://example.org/register' },
    }
    expect(compareWithCircular(filled, letter)).toEqual([])
  })

  it('compares the meeting with every day of the letter, and with the stated times', () => {
    const range = withDays(['2012-03-13', null], ['2012-03-14', null], ['2012-03-15', null])
    const reading = { ...letter, meetings: [range] }
    const filled = withDays(
      ['2012-03-13', '17:00'],
      ['2012-03-14', '17:00'],
      ['2012-03-15', '12:00'],
    )
    const short = withDays(['2012-03-13', '17:00'], ['2012-03-15', '17:00'])
    const long = withDays(['2012-03-13', null], ['2012-03-14', null], ['2012-03-16', null])
    const pointersOf = (meeting: Meeting) =>
      compareWithCircular(meeting, reading).map(({ pointer }) => pointer)
    expect(pointersOf(filled)).toEqual([])
    expect(pointersOf(short)).toEqual(['/schedule/days'])
    expect(pointersOf(long)).toEqual(['/schedule/days'])
  })

  it('reports another time of a deadline', () => {
    const due = { date: '2021-11-01', time: '12:00', zone: 'Etc/UTC', what: 'Contributions' }
    const reading = { ...letter, meetings: [{ ...sixth, deadlines: [due] }] }
    const { time, zone, ...day } = due
    expect(compareWithCircular({ ...sixth, deadlines: [due] }, reading)).toEqual([])
    expect(compareWithCircular({ ...sixth, deadlines: [day] }, reading)).toMatchObject([
      { pointer: '/deadlines/0/time', letter: time, meeting: null },
    ])
    const later = { ...day, time: '17:00', zone }
    expect(compareWithCircular({ ...sixth, deadlines: [later] }, reading)).toMatchObject([
      { pointer: '/deadlines/0/time', letter: time, meeting: '17:00' },
    ])
  })

  it('reports a moved or missing deadline', () => {
    const stated = [{ date: '2021-11-01', what: 'Contributions' }]
    const reading = { ...letter, meetings: [{ ...sixth, deadlines: stated }] }
    const moved = { ...sixth, deadlines: [{ date: '2021-11-08', what: 'contributions' }] }
    expect(compareWithCircular(moved, reading)).toMatchObject([
      { pointer: '/deadlines/0/date', letter: '2021-11-01', meeting: '2021-11-08' },
    ])
    expect(compareWithCircular(sixth, reading)).toMatchObject([
      { pointer: '/deadlines', letter: stated[0], meeting: null },
    ])
  })

  it('reports no drift from an uncertain fact until a person confirms it', () => {
    const raw = read('00-tsb-circular-352')
    const hybrid: Meeting = { ...sixth, mode: 'hybrid' }
    expect(raw.evidence['/meetings/0/mode']?.certainty).toBe('uncertain')
    expect(compareWithCircular(hybrid, raw)).toEqual([])
    const confirmed = confirmFacts(raw, ['/meetings/0/mode'])
    expect(compareWithCircular(hybrid, confirmed)).toMatchObject([{ pointer: '/mode' }])
  })

  it('reports no drift from a fact that was read without certainty', () => {
    const unsure = { spans: [], certainty: 'uncertain' } as const
    const evidence = { ...letter.evidence, '/meetings/0/mode': unsure }
    expect(compareWithCircular({ ...sixth, mode: 'hybrid' }, { ...letter, evidence })).toEqual([])
  })

  it('compares only the right meeting of a letter with several', () => {
    const second = { ...sixth, id: 'other', title: 'Workshop' }
    const reading = { ...letter, meetings: [second, sixth] }
    expect(compareWithCircular(sixth, reading)).toEqual([])
    const unrelated = { ...sixth, ...onDay({ date: '2022-01-01' }), id: 'unrelated' }
    expect(compareWithCircular(unrelated, reading)).toEqual([])
  })
})

function meetingOf({ meetings: [meeting] }: Reading): Meeting {
  if (!meeting) throw new Error('The letter convenes no meeting')
  return meeting
}

function onDay(parts: Partial<Meeting['schedule']['days'][number]>): Pick<Meeting, 'schedule'> {
  const { zone, days } = sixth.schedule
  return { schedule: { zone, days: days.map((day) => ({ ...day, ...parts })) } }
}

function withDays(...days: [date: string, closes: string | null][]): Meeting {
  const sittings = days.map(([date, endTime]) => ({
    date,
    startTime: endTime === null ? null : '09:00',
    endTime,
    endDate: null,
  }))
  return { ...sixth, schedule: { zone: null, days: sittings } }
}
