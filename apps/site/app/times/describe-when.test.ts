import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { describeWhen } from './describe-when'

const i18n = i18nFor('en')
const sitting = { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }
const zone = 'Europe/Zurich'

it('one sitting has its times in the zone of the visitor, which is named', () => {
  expect(describeWhen(i18n, { zone, days: [sitting] }, 'America/Bogota')).toBe(
    'Tuesday, 7 December 2021, 04:00–09:30 (Bogotá time)',
  )
})

it('several days, or days without times, have their dates only', () => {
  const next = { ...sitting, date: '2021-12-08' }
  expect(describeWhen(i18n, { zone, days: [sitting, next] }, null)).toMatch(/^Tuesday.* to Wed/)
  expect(describeWhen(i18n, { zone, days: [{ ...sitting, startTime: null }] }, null)).toBe(
    'Tuesday, 7 December 2021',
  )
})
