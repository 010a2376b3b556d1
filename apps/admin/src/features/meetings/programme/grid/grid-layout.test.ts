import type { Session } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { layOutGrid } from './grid-layout'

const session = (
  title: string,
  startTime: string,
  endTime: string,
  room: string | null,
): Session => ({
  ...{ id: title, title, kind: 'session', date: '2021-12-07', startTime, endTime, room },
  ...{ speakers: [], documents: [] },
})
const placesOf = (...sessions: Session[]) => {
  const { places, ...grid } = layOutGrid(sessions)
  const short = places.map(({ row, rows, column, part, parts }) => {
    return { row, rows, column, part, parts }
  })
  return { grid, places: short }
}

it('parallel sessions are next to each other, and a session without a room is in all rooms', () => {
  const { grid, places } = placesOf(
    session('Opening', '10:30', '11:00', null),
    session('Cities', '11:00', '12:00', 'Room A'),
    session('Inclusion', '11:00', '12:10', 'Room B'),
  )
  expect(grid).toEqual({ rooms: ['Room A', 'Room B'], startMinutes: 600, rows: 36 })
  expect(places).toEqual([
    { row: 6, rows: 6, column: null, part: 0, parts: 1 },
    { row: 12, rows: 12, column: 0, part: 0, parts: 1 },
    { row: 12, rows: 14, column: 1, part: 0, parts: 1 },
  ])
})

it('overlapping sessions in one room share its column', () => {
  const { grid, places } = placesOf(
    session('One', '09:00', '10:00', null),
    session('Two', '09:30', '10:30', null),
  )
  expect(grid.rooms).toEqual([null])
  expect(places.map(({ part, parts }) => [part, parts])).toEqual([
    [0, 2],
    [1, 2],
  ])
})

it('a short session ends at the start of the next one', () => {
  const { places } = placesOf(
    session('Opening', '10:00', '10:20', null),
    session('Report', '10:20', '11:00', 'Room A'),
  )
  expect(places.map(({ row, rows }) => [row, rows])).toEqual([
    [0, 4],
    [4, 8],
  ])
})
