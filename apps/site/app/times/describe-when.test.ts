import type { Schedule } from '@u4ssc/domain/meetings'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { describeHours, describeWhen } from './describe-when'

const i18n = i18nFor('en')
const sitting = { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }
const zone = 'Europe/Zurich'
const online = (days: Schedule['days']) =>
  ({ schedule: { zone, days }, mode: 'virtual', venue: null }) as const
const onSite: Parameters<typeof describeWhen>[1] = {
  schedule: { zone, days: [sitting] },
  mode: 'physical',
  venue: { name: null, city: 'Geneva', country: 'CH' },
}

it('a meeting of one sitting has its times in the zone of the visitor, which is named', () => {
  expect(describeWhen(i18n, online([sitting]), 'America/Bogota')).toBe(
    'Tuesday, 7 December 2021, 04:00–09:30 (Bogotá time)',
  )
})

it('a meeting of several days, or of days without times, has its dates only', () => {
  const next = { ...sitting, date: '2021-12-08' }
  expect(describeWhen(i18n, online([sitting, next]), null)).toMatch(/^Tuesday.* to Wed/)
  expect(describeWhen(i18n, online([{ ...sitting, startTime: null }]), null)).toBe(
    'Tuesday, 7 December 2021',
  )
})

it('a meeting on site is listed with the time at the venue, then the visitor’s time', () => {
  expect(describeWhen(i18n, onSite, 'America/Bogota')).toBe(
    'Tuesday, 7 December 2021, 10:00–15:30 (Geneva time)',
  )
  expect(describeHours(i18n, onSite, 'America/Bogota')?.words).toEqual([
    '10:00–15:30 (Geneva time)',
    '04:00–09:30 (Bogotá time)',
  ])
  for (const same of [zone, null])
    expect(describeHours(i18n, onSite, same)?.words).toEqual(['10:00–15:30 (Geneva time)'])
})
