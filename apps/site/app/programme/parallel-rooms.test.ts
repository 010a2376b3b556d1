import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { i18nFor } from '../i18n/i18n'
import { parallelRooms } from './parallel-rooms'
import { toProgrammeView } from './programme-view'

const BEFORE = { zone: null, now: '2021-11-25T09:00:00Z', chosen: [] }

/** The table of a day with sessions from `start` to `end` in a room, as "10:00 | a | b" per row. */
function tableOf(...sessions: [title: string, start: string, end: string, room: string | null][]) {
  const published = meetingWithProgramme()
  const [session] = published.meeting.programme
  if (session === undefined) throw new Error('No session')
  const programme = sessions.map(([title, startTime, endTime, room]) => ({
    ...session,
    ...{ id: title, title, startTime, endTime, room },
  }))
  const meeting = { ...published.meeting, programme }
  const [day] = toProgrammeView(i18nFor('en'), { ...published, meeting }, BEFORE).days
  const table = day && parallelRooms(day)
  if (!table) return null
  const rows = table.rows.map(({ startTime, cells }) =>
    [
      startTime,
      ...cells.map(({ session: held, rows: height }) =>
        held === null ? '-' : `${held.title} ${height}`,
      ),
    ].join(' | '),
  )
  return [table.rooms.join(' | '), ...rows]
}

it('sessions after each other need no table', () => {
  expect(tableOf(['a', '10:00', '11:00', 'One'], ['b', '11:00', '12:00', 'Two'])).toBeNull()
})

it('parallel sessions are side by side; the others, and their rooms, are in the list only', () => {
  expect(
    tableOf(
      ['opening', '09:30', '10:00', 'Great hall'],
      ['water', '10:00', '11:30', 'One'],
      ['energy', '10:00', '11:00', 'Two'],
      ['waste', '11:00', '11:30', 'Two'],
      ['lunch', '12:00', '14:00', null],
    ),
  ).toEqual(['One | Two', '10:00 | water 2 | energy 1', '11:00 | waste 1'])
})

it('two sessions in one room at the same time have a column each', () => {
  expect(tableOf(['a', '10:00', '11:00', 'One'], ['b', '10:30', '11:30', 'One'])).toEqual([
    'One | One',
    '10:00 | a 2 | -',
    '10:30 | b 1',
  ])
})

it('a session without a room next to another one has a column without a name', () => {
  expect(tableOf(['a', '10:00', '11:00', 'One'], ['b', '10:00', '11:00', null])).toEqual([
    'One | ',
    '10:00 | a 1 | b 1',
  ])
})
