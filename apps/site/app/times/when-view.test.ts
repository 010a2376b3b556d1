import { LANGUAGES } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'
import { describeDates, toWhenView } from './when-view'
import { i18nFor } from '../i18n/i18n'

const i18n = i18nFor('en')

const SIXTH = {
  zone: 'Europe/Zurich',
  days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
}

/**
 * The e-meetings of 2024, each at 14:00 Geneva time: daylight saving time ends in Europe before the
 * last one and in America before the third.
 */
const E_MEETINGS = [
  {
    date: '2024-02-28',
    'Pacific/Auckland': '02:00',
    'Asia/Kathmandu': '18:45',
    'America/St_Johns': '09:30',
    'Pacific/Honolulu': '03:00',
  },
  {
    date: '2024-03-08',
    'Pacific/Auckland': '02:00',
    'Asia/Kathmandu': '18:45',
    'America/St_Johns': '09:30',
    'Pacific/Honolulu': '03:00',
  },
  {
    date: '2024-03-20',
    'Pacific/Auckland': '02:00',
    'Asia/Kathmandu': '18:45',
    'America/St_Johns': '10:30',
    'Pacific/Honolulu': '03:00',
  },
  {
    date: '2024-04-03',
    'Pacific/Auckland': '01:00',
    'Asia/Kathmandu': '17:45',
    'America/St_Johns': '09:30',
    'Pacific/Honolulu': '02:00',
  },
] as const
const FAR = ['Pacific/Auckland', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Honolulu'] as const

function hoursIn(zone: string, when: ReturnType<typeof toWhenView>): string | undefined {
  const hours = when.places.find((place) => place.zone === zone)?.hours
  return hours && `${hours.start?.time}–${hours.end?.time}`
}

describe.each(LANGUAGES)('14:00 Geneva time, in %s', (language) => {
  it.each(E_MEETINGS)('is correct far away, at every clock change: $date', ({ date, ...far }) => {
    const days = [{ date, startTime: '14:00', endTime: '15:00', endDate: null }]
    for (const zone of FAR) {
      const when = toWhenView(i18nFor(language), { zone: 'Europe/Zurich', days }, zone)
      const hours = when.places.find((place) => place.zone === zone)?.hours
      expect(hours?.start?.time, zone).toBe(far[zone])
      expect(when.notes.length, zone).toBe(zone === 'Pacific/Auckland' ? 1 : 0)
    }
  })
})

describe('the times of a meeting', () => {
  it('are shown for the place of the meeting, UTC and the visitor', () => {
    const when = toWhenView(i18n, SIXTH, 'America/Bogota')
    expect(when.date).toEqual({ iso: '2021-12-07', words: 'Tuesday, 7 December 2021' })
    expect(hoursIn('Europe/Zurich', when)).toBe('10:00–15:30')
    expect(hoursIn('UTC', when)).toBe('09:00–14:30')
    expect(hoursIn('America/Bogota', when)).toBe('04:00–09:30')
    expect(when.places.filter(({ isYours }) => isYours).map(({ name }) => name)).toEqual(['Bogotá'])
    expect(when.yourZone).toContain('America/Bogota')
  })

  it('name no place for a visitor whose zone is not known', () => {
    const when = toWhenView(i18n, SIXTH, null)
    expect(when.places.map(({ zone }) => zone)).toEqual(['Europe/Zurich', 'UTC'])
    expect(when.places.some(({ isYours }) => isYours)).toBe(false)
    expect(when.yourZone).toBeNull()
  })

  it('are shown once for each place if the visitor is at the place of the meeting', () => {
    const when = toWhenView(i18n, SIXTH, 'Europe/Zurich')
    expect(when.places.map(({ zone }) => zone)).toEqual(['Europe/Zurich', 'UTC'])
    expect(when.places[0]?.isYours).toBe(true)
  })

  it('name the day on which a meeting ends after midnight', () => {
    const when = toWhenView(i18n, SIXTH, 'Pacific/Auckland')
    expect(hoursIn('Pacific/Auckland', when)).toBe('22:00–03:30')
    expect(when.notes).toEqual(['In Auckland, the meeting ends on Wednesday, 8 December 2021.'])
  })

  it('show that the whole meeting is on another day', () => {
    const early = {
      ...SIXTH,
      days: [{ date: '2021-12-07', startTime: '00:30', endTime: '01:30', endDate: null }],
    }
    expect(toWhenView(i18n, early, 'America/Bogota').notes).toEqual([
      'In Bogotá, the meeting is on Monday, 6 December 2021.',
    ])
  })

  it('are shown without a zone for no other place', () => {
    const when = toWhenView(i18n, { ...SIXTH, zone: null }, 'America/Bogota')
    expect(when.places).toEqual([])
    expect(when.unzonedHours).toBe('10:00–15:30')
    expect(when.notes).toHaveLength(1)
  })

  it('show that times are not stated instead of a whole day', () => {
    const days = [{ date: '2021-12-07', startTime: null, endTime: null, endDate: null }]
    const when = toWhenView(i18n, { ...SIXTH, days }, 'America/Bogota')
    expect(when.places).toEqual([])
    expect(when.notes).toEqual(['The circular does not state the times.'])
  })

  it('show a start without an end, and draw no bar for it', () => {
    const days = [{ date: '2021-12-07', startTime: '10:00', endTime: null, endDate: null }]
    const [geneva] = toWhenView(i18n, { ...SIXTH, days }, null).places
    expect(geneva?.hours.start?.time).toBe('10:00')
    expect(geneva?.hours.end).toBeNull()
    expect(geneva?.bars).toEqual([])
  })

  it('show neighbouring days with the same times as one range, with changes of day marked', () => {
    const days = ['2021-12-07', '2021-12-08'].map((date) => ({
      date,
      startTime: '10:00',
      endTime: '15:30',
      endDate: null,
    }))
    const when = toWhenView(i18n, { ...SIXTH, days }, 'Pacific/Auckland')
    expect(when.date?.words).toBe('Tuesday, 7 December 2021 to Wednesday, 8 December 2021')
    expect(when.days.map(({ hours }) => hours)).toEqual([
      ['22:00–03:30 (+1)', '10:00–15:30', '09:00–14:30'],
    ])
    expect(when.days[0]?.date).toBe('Tuesday, 7 December 2021 to Wednesday, 8 December 2021')
  })

  it('state once that the times of several days, also on a weekend, are not stated', () => {
    const times = [
      ['2022-07-21', '11:00', null],
      ['2022-07-22', null, null],
      ['2022-07-23', null, null],
      ['2022-07-24', null, null],
      ['2022-07-25', null, '17:30'],
    ] as const
    const days = times.map(([date, startTime, endTime]) => ({
      ...{ date, startTime, endTime, endDate: null },
    }))
    const when = toWhenView(i18n, { ...SIXTH, days }, null)
    expect(when.days.map(({ date, hours }) => [date, hours[0] ?? null])).toEqual([
      ['Thursday, 21 July 2022', 'from 11:00'],
      ['Friday, 22 July 2022 to Sunday, 24 July 2022', null],
      ['Monday, 25 July 2022', 'until 17:30'],
    ])
  })

  it('give the time at the venue before the visitor’s time if people travel to the meeting', () => {
    const when = toWhenView(i18n, SIXTH, 'America/Bogota', true)
    expect(when.places.map(({ zone }) => zone)).toEqual(['Europe/Zurich', 'America/Bogota', 'UTC'])
    expect(when.home?.hours.start?.time).toBe('04:00')
    expect(toWhenView(i18n, SIXTH, 'Europe/Zurich', true).home).toBeNull()
    expect(toWhenView(i18n, SIXTH, 'America/Bogota').home).toBeNull()
  })

  it('are not shown without a date', () => {
    const when = toWhenView(i18n, { zone: null, days: [] }, 'America/Bogota')
    expect(when).toMatchObject({ date: null, places: [], days: [], notes: [] })
  })
})

describe('the dates of a meeting of several days', () => {
  const on = (...dates: string[]) => ({
    zone: '+05:30',
    days: dates.map((date) => ({ date, startTime: '10:00', endTime: '15:30', endDate: null })),
  })

  it('are a range if the days follow each other', () => {
    expect(describeDates(i18n, on('2026-12-07', '2026-12-08', '2026-12-09'))).toBe(
      'Monday, 7 December 2026 to Wednesday, 9 December 2026',
    )
  })

  it('are a list if the days do not follow each other', () => {
    expect(describeDates(i18n, on('2026-12-07', '2026-12-09'))).toBe(
      'Monday, 7 December 2026 and Wednesday, 9 December 2026',
    )
  })

  it('are shown day by day, with the times of each, in the zone of the meeting and UTC', () => {
    const { days, places } = toWhenView(i18n, on('2026-12-07', '2026-12-09'), null)
    expect(days.map(({ iso, hours }) => [iso, ...hours])).toEqual([
      ['2026-12-07', '10:00–15:30', '04:30–10:00'],
      ['2026-12-09', '10:00–15:30', '04:30–10:00'],
    ])
    expect(places[0]).toMatchObject({ zone: '+05:30', name: 'UTC+05:30', offset: '+05:30' })
  })

  it('have a span from the first to the last sitting, at the venue and in the visitor’s zone, if times differ', () => {
    const days = [
      { date: '2022-07-18', startTime: '11:00', endTime: '12:30', endDate: null },
      { date: '2022-07-28', startTime: '09:30', endTime: '17:30', endDate: null },
    ]
    const schedule = { zone: 'Europe/Zurich', days }
    expect(toWhenView(i18n, schedule, 'America/Bogota', true).span).toEqual({
      place: 'Geneva',
      from: '18 July 2022, 11:00',
      to: '28 July 2022, 17:30',
      home: { place: 'Bogotá', from: '18 July 2022, 04:00', to: '28 July 2022, 10:30' },
    })
    const same = toWhenView(i18n, on('2026-12-07', '2026-12-08'), null)
    expect([same.span, same.days.length]).toEqual([null, 1])
  })

  it('have a row that shows when a night ends on the next day', () => {
    const night = {
      date: '2026-12-07',
      startTime: '22:00',
      endTime: '01:30',
      endDate: '2026-12-08',
    }
    const when = toWhenView(i18n, { zone: 'Europe/Zurich', days: [night] }, 'Europe/Zurich')
    expect(when.places[0]?.hours).toMatchObject({ end: { time: '01:30' }, daysLater: 1 })
    expect(when.notes).toEqual(['In Geneva, the meeting ends on Tuesday, 8 December 2026.'])
  })
})
