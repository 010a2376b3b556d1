import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sixthMeetingSummary } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { monthToShow, toMonthView } from './month-view'

const i18n = i18nFor('en')
const sixth = sixthMeetingSummary()

it('a meeting is on its day', () => {
  const month = toMonthView(i18n, [sixth], '2021-12')
  expect(month.held.map(({ iso }) => iso)).toEqual(['2021-12-07'])
  expect(month.name).toBe('December 2021')
  expect(month.before.month).toBe('2021-11')
  expect(month.after.month).toBe('2022-01')
})

it('a cancelled meeting is marked on its day', () => {
  const off = { ...sixth, meeting: { ...sixth.meeting, status: 'cancelled' as const } }
  const marks = [sixth, off].map(
    (one) => toMonthView(i18n, [one], '2021-12').held[0]?.meetings[0]?.off,
  )
  expect(marks).toEqual([null, 'Cancelled'])
})

it('a range without daily times is on each of its days', () => {
  const days = [
    { date: '2021-12-30', startTime: '09:00', endTime: null, endDate: null },
    { date: '2021-12-31', startTime: null, endTime: null, endDate: null },
    { date: '2022-01-01', startTime: null, endTime: null, endDate: null },
    { date: '2022-01-02', startTime: null, endTime: '12:00', endDate: null },
  ]
  const long = sixthMeetingSummary({ schedule: { zone: 'Europe/Zurich', days } })
  const heldIn = (month: string) => toMonthView(i18n, [long], month).held.length
  expect([heldIn('2021-12'), heldIn('2022-01'), heldIn('2022-02')]).toEqual([2, 2, 0])
})

it('every month is whole weeks from Monday to Sunday, with each of its days once', () => {
  const months = fc.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(months, ([year, number]) => {
      const month = `${year}-${String(number).padStart(2, '0')}`
      const { weeks } = toMonthView(i18n, [], month)
      const days = weeks.flat().filter(({ isOfMonth }) => isOfMonth)
      expect(new Set(weeks.map((week) => week.length))).toEqual(new Set([7]))
      expect(days.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate())
      expect(days[0]?.iso).toBe(`${month}-01`)
    }),
  )
})

it('the month of the next meeting is shown by default, or that of the last meeting', () => {
  expect(monthToShow(null, [sixth], '2021-11-25')).toBe('2021-12')
  expect(monthToShow(null, [sixth], '2026-11-25')).toBe('2021-12')
  expect(monthToShow(null, [], '2026-11-25')).toBe('2026-11')
  expect(monthToShow('2020-13', [sixth], '2021-11-25')).toBe('2021-12')
  expect(monthToShow('2020-02', [sixth], '2021-11-25')).toBe('2020-02')
})

it('the month links to the nearest months with a meeting, unless they are next to it', () => {
  const far = toMonthView(i18n, [sixth], '2021-03')
  expect([far.heldBefore, far.heldAfter?.month]).toEqual([null, '2021-12'])
  const later = toMonthView(i18n, [sixth], '2022-03')
  expect([later.heldBefore?.month, later.heldAfter]).toEqual(['2021-12', null])
  expect(toMonthView(i18n, [sixth], '2021-11').heldAfter).toBeNull()
})
