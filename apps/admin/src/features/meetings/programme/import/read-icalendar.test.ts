import { expect, it } from 'vitest'
import { readICalendar } from './read-icalendar'

const calendarOf = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const eventOf = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'DTSTAMP:20211101T000000Z',
  ...lines,
  'END:VEVENT',
]

it('events become sessions in the zone of the meeting', async () => {
  const rows = await readICalendar(
    calendarOf(
      ...eventOf(
        'UID:a',
        'SUMMARY:Opening',
        'DTSTART:20211207T090000Z',
        'DTEND:20211207T093000Z',
        'LOCATION:Room A',
      ),
      ...eventOf('UID:b', 'SUMMARY:Panel', 'DTSTART:20211207T110000', 'DURATION:PT1H'),
    ),
    'Europe/Zurich',
  )
  expect(rows?.map(({ session }) => session)).toMatchObject([
    { id: 'a', date: '2021-12-07', startTime: '10:00', endTime: '10:30', room: 'Room A' },
    { id: 'b', date: '2021-12-07', startTime: '11:00', endTime: '12:00', room: null },
  ])
})

it('whole days and nights are refused, cancelled events are left out, and other files are not read as a calendar', async () => {
  const rows = await readICalendar(
    calendarOf(
      ...eventOf(
        'UID:a',
        'SUMMARY:Day',
        'DTSTART;VALUE=DATE:20211207',
        'DTEND;VALUE=DATE:20211208',
      ),
      ...eventOf('UID:b', 'SUMMARY:Night', 'DTSTART:20211207T220000', 'DTEND:20211208T010000'),
      ...eventOf('UID:c', 'SUMMARY:Gone', 'STATUS:CANCELLED', 'DTSTART:20211207T090000Z'),
    ),
    'UTC',
  )
  expect(rows?.map(({ title, problem }) => [title, problem])).toEqual([
    ['Day', 'no-start'],
    ['Night', 'ends-before-start'],
  ])
  expect(await readICalendar('Title,Date', 'UTC')).toBeNull()
})
