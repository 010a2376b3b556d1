import { expect, it } from 'vitest'
import { moveSettings } from './move-settings'
import { NEW_SETTINGS } from './settings-form'

const on = (date: string) => ({
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date, opens: '10:00', closes: '15:30', endDate: null }],
  },
})
const settings = { ...NEW_SETTINGS, opensAt: '2021-11-07T09:00:00.000Z', closesAt: null }

it('registration opens as long before the new meeting as before the old one', () => {
  const moved = moveSettings(settings, on('2021-12-07'), on('2022-12-07'))
  expect(moved).toEqual({ ...settings, opensAt: '2022-11-07T09:00:00.000Z' })
})

it('without a day to count from, nothing is taken over that could be wrong', () => {
  const undated = { schedule: { zone: null, days: [] } }
  expect(moveSettings(settings, on('2021-12-07'), undated).opensAt).toBeNull()
})
