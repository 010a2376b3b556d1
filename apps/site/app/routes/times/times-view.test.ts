import { expect, it } from 'vitest'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { toTimesRows } from './times-view'

const i18n = i18nFor('en')
const { meeting } = sixthMeeting()

it('each city has its date and times, also when they continue on the next day', () => {
  const zones = ['Pacific/Auckland', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Honolulu']
  const rows = toTimesRows(i18n, meeting, { zones, yours: 'Asia/Kathmandu' })
  expect(rows.map(({ days }) => days[0])).toEqual([
    'Tuesday, 7 December 2021, 14:45–20:15',
    'Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30',
    'Tuesday, 7 December 2021, 05:30–11:00',
    'Monday, 6 December 2021, 23:00, to Tuesday, 7 December 2021, 04:30',
  ])
  expect(rows.filter(({ isYours }) => isYours).map(({ zone }) => zone)).toEqual(['Asia/Kathmandu'])
})

it('the place of the visitor comes first, and the others stay in their order', () => {
  const zones = ['Asia/Tokyo', 'Europe/Zurich', 'America/Bogota']
  const order = (yours: string | null) =>
    toTimesRows(i18n, meeting, { zones, yours }).map(({ zone }) => zone)
  expect(order('America/Bogota')).toEqual(['America/Bogota', 'Asia/Tokyo', 'Europe/Zurich'])
  expect(order(null)).toEqual(zones)
})

it('each time states how far it is outside working hours', () => {
  const rows = toTimesRows(i18n, meeting, {
    zones: ['Europe/Zurich', 'Asia/Tokyo', 'Pacific/Auckland'],
    yours: null,
  })
  expect(rows.map(({ cost }) => cost)).toEqual([
    'Within working hours',
    '4 h early or late and 1.5 h at night',
    '5.5 h at night',
  ])
})

it('times without a zone are shown for no other city', () => {
  const schedule = { ...meeting.schedule, zone: null }
  expect(toTimesRows(i18n, { schedule }, { zones: ['Asia/Tokyo'], yours: null })).toEqual([])
})
