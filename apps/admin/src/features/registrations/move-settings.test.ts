import { expect, it } from 'vitest'
import { moveSettings } from './move-settings'
import { SAMPLE_SETTINGS } from '../../test/sample-settings'

const on = (date: string) => ({
  mode: 'hybrid' as const,
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date, startTime: '10:00', endTime: '15:30', endDate: null }],
  },
})
const settings = { ...SAMPLE_SETTINGS, opensAt: '2021-11-07T09:00:00.000Z', closesAt: null }

it('registration opens at the same distance from the new first day', () => {
  const moved = moveSettings(settings, on('2021-12-07'), on('2022-12-07'))
  expect(moved).toEqual({
    ...settings,
    modes: ['on-site', 'online'],
    opensAt: '2022-11-07T09:00:00.000Z',
  })
})

it('without a first day, no dates are copied', () => {
  const undated = { mode: null, schedule: { zone: null, days: [] } }
  expect(moveSettings(settings, on('2021-12-07'), undated).opensAt).toBeNull()
})
