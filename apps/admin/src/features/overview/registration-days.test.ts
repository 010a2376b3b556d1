import { expect, it } from 'vitest'
import { registrationDays } from './registration-days'

it('days without registrations appear between the others', () => {
  const days = [
    { key: '2021-11-30', people: 2 },
    { key: '2021-12-02', people: 1 },
  ]
  expect(registrationDays(days).map(({ people }) => people)).toEqual([2, 0, 1])
})

it('of many days, the latest are shown; of none, nothing', () => {
  const days = [
    { key: '2021-01-01', people: 2 },
    { key: '2021-12-02', people: 1 },
  ]
  expect(registrationDays(days)).toHaveLength(30)
  expect(registrationDays(days).at(-1)).toEqual({ key: '2021-12-02', people: 1 })
  expect(registrationDays([])).toEqual([])
})
