import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@u4ssc/domain'
import type { Meeting, Schedule, Sitting } from '@u4ssc/domain/meetings'
import { renderCircular } from '@u4ssc/domain/circulars'
import { readCircular } from '../../src/six-by-default'
import {
  CLAUSES,
  composeCircular,
  writeClauses,
  writeSubject,
} from '@u4ssc/domain/circulars/writing'
import { GENEVA, MEETING, sitting } from './meeting'

const on = (date: string): Sitting => ({ date, startTime: null, endTime: null, endDate: null })
const from = (date: string, startTime: string): Sitting => ({ ...on(date), startTime })
const until = (date: string, endTime: string): Sitting => ({ ...on(date), endTime })
const zurich = (days: readonly Sitting[]): Schedule => ({ zone: 'Europe/Zurich', days: [...days] })

const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'one day': zurich([sitting('2027-03-09', '10:00', '15:30')]),
  'one day without an end': zurich([from('2027-03-09', '10:00')]),
  'one day without times': { zone: null, days: [on('2027-03-09')] },
  'three days with daily times': zurich(
    ['2027-03-09', '2027-03-10', '2027-03-11'].map((date) => sitting(date, '09:30', '17:30')),
  ),
  'three days that open and close': zurich([
    from('2027-03-09', '09:30'),
    on('2027-03-10'),
    until('2027-03-11', '12:30'),
  ]),
  'three days without times': {
    zone: null,
    days: ['2027-03-09', '2027-03-10', '2027-03-11'].map(on),
  },
  'the first days of a month': {
    zone: null,
    days: ['2027-05-01', '2027-05-02', '2027-05-03'].map(on),
  },
  'the end of a month and the next': {
    zone: null,
    days: ['2027-04-29', '2027-04-30', '2027-05-01'].map(on),
  },
  'the end of a year and the next': {
    zone: null,
    days: ['2027-12-30', '2027-12-31', '2028-01-01'].map(on),
  },
  'two days apart': zurich(
    ['2027-03-09', '2027-03-11'].map((date) => sitting(date, '10:00', '12:00')),
  ),
  'two days with different times': zurich([
    sitting('2027-03-09', '10:00', '15:30'),
    sitting('2027-03-10', '09:00', '12:00'),
  ]),
  'a night': zurich([
    { date: '2027-03-09', startTime: '22:00', endTime: '01:30', endDate: '2027-03-10' },
  ]),
  'a day in UTC': { zone: 'Etc/UTC', days: [sitting('2027-03-09', '10:00', '15:30')] },
  'a day in Kolkata': { zone: 'Asia/Kolkata', days: [sitting('2027-03-09', '10:00', '15:30')] },
  'a day with an offset': { zone: '+05:45', days: [sitting('2027-03-09', '10:00', '15:30')] },
}

const MODES: Readonly<Record<string, Pick<Meeting, 'mode' | 'venue'>>> = {
  virtual: { mode: 'virtual', venue: null },
  physical: { mode: 'physical', venue: GENEVA },
  hybrid: { mode: 'hybrid', venue: GENEVA },
}

describe.each(LANGUAGES)('a written letter is read as it was meant, in %s', (language) => {
  const cases = Object.entries(SCHEDULES).flatMap(([name, schedule]) =>
    Object.entries(MODES).map(([mode, place]) => ({ name, mode, schedule, place })),
  )

  it.each(cases)('$name, $mode', ({ schedule, place }) => {
    const meeting: Meeting = { ...MEETING, ...place, schedule }
    const circular = composeCircular(writeClauses(meeting, language, CLAUSES), {
      language,
      reference: null,
      issuedOn: '2027-01-12',
      subject: writeSubject(meeting, language),
    })
    const { meetings } = readCircular(renderCircular(circular, { format: 'text' }))
    expect(meetings.map((one) => [one.schedule, one.mode])).toEqual([[schedule, place.mode]])
  })
})
