import { expect, it } from 'vitest'
import { calendarLinks } from './calendar-links'

const ENTRY = {
  title: 'Sixth U4SSC meeting',
  where: 'online',
  page: 'https://site.example/en/meetings/u4ssc-6',
  file: 'https://api.example/v1/meetings/u4ssc-6/calendar.ics?language=en',
}
const sitting = { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }
const zone = 'Europe/Zurich'

it('a meeting of one sitting has its times in UTC', () => {
  const links = calendarLinks({ ...ENTRY, schedule: { zone, days: [sitting] } })
  expect(new URL(links?.google ?? '').searchParams.get('dates')).toBe(
    '20211207T090000Z/20211207T143000Z',
  )
  const outlook = new URL(links?.outlook ?? '').searchParams
  expect([outlook.get('startdt'), outlook.get('allday')]).toEqual(['2021-12-07T09:00:00Z', null])
  expect(links?.subscription).toBe(ENTRY.file.replace('https:', 'webcal:'))
})

it.each([
  ['several days', [sitting, { ...sitting, date: '2021-12-09' }], '20211207/20211210'],
  ['no times', [{ ...sitting, startTime: null, endTime: null }], '20211207/20211208'],
])('a meeting with %s has whole days, the last one included', (_, days, dates) => {
  const links = calendarLinks({ ...ENTRY, schedule: { zone, days } })
  expect(new URL(links?.google ?? '').searchParams.get('dates')).toBe(dates)
})

it('a meeting without a date has no calendar links', () => {
  expect(calendarLinks({ ...ENTRY, schedule: { zone, days: [] } })).toBeNull()
})
