import { describe, expect, it } from 'vitest'
import { meetingTimes } from '../timezones/index'
import { ScheduleSchema, SittingSchema } from './schedule'

const night = { date: '2026-12-07', startTime: '22:00', endTime: '01:30', endDate: '2026-12-08' }

describe('a sitting', () => {
  it('ends on its own date by default', () => {
    const sitting = SittingSchema.parse({
      date: '2026-12-07',
      startTime: '10:00',
      endTime: '15:30',
    })
    expect(sitting.endDate).toBeNull()
  })

  it('can continue past midnight, or to the end of its day', () => {
    expect(SittingSchema.parse(night)).toEqual(night)
    const late = { ...night, startTime: '14:00', endTime: '00:00' }
    expect(SittingSchema.parse(late)).toEqual(late)
    expect(SittingSchema.parse({ ...late, startTime: null }).endTime).toBe('00:00')
  })

  it.each([
    ['closes before it opens', { ...night, endDate: null }],
    ['closes as it opens', { ...night, startTime: '01:30', endDate: null }],
    ['ends two days later', { ...night, endDate: '2026-12-09' }],
    ['ends the day before', { ...night, endDate: '2026-12-06' }],
    ['ends on its own date twice', { ...night, endTime: '23:00', endDate: '2026-12-07' }],
    ['lasts longer than a day', { ...night, endTime: '23:00' }],
    ['ends on a date without a time', { ...night, endTime: null }],
    ['has no date at all', { ...night, date: 'soon' }],
  ])('is refused if it %s', (_, sitting) => {
    expect(SittingSchema.safeParse(sitting).success).toBe(false)
  })

  it('shows its end on the local date elsewhere', () => {
    const schedule = { zone: 'Europe/Zurich', days: [night] }
    const [own] = meetingTimes({ schedule, programme: [] }, 'Europe/Zurich').days
    expect(own?.end).toMatchObject({ date: '2026-12-08', time: '01:30', dayShift: 1 })
    const [there] = meetingTimes({ schedule, programme: [] }, 'America/Bogota').days
    expect(there?.end).toMatchObject({ date: '2026-12-07', time: '19:30', dayShift: 0 })
  })
})

describe('a schedule', () => {
  const isValid = (...days: object[]) => ScheduleSchema.safeParse({ zone: null, days }).success

  it('has no sitting that begins before the previous one ends', () => {
    const next = { date: '2026-12-08', startTime: '01:30', endTime: '12:00' }
    expect(isValid(night, next)).toBe(true)
    expect(isValid(night, { ...next, startTime: null })).toBe(true)
    expect(isValid(night, { ...next, startTime: '01:00' })).toBe(false)
    expect(isValid(next, night)).toBe(false)
  })
})
