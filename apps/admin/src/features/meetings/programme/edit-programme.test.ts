import { describe, expect, it } from 'vitest'
import type { Session } from '@u4ssc/domain'
import {
  addSession,
  copyDay,
  insertBreak,
  removeSession,
  shiftFrom,
  splitSession,
  swapWithNeighbour,
} from './edit-programme'
import { sessionsOn } from './session-order'
import { parseTime } from './wall-minutes'

const DATE = '2021-12-07'
const session = (id: string, startTime: string, endTime: string): Session => ({
  ...{ id, startTime, endTime, title: id, kind: 'session', date: DATE, room: null },
  speakers: [],
  documents: [],
})
const A = session('a', '10:00', '10:30')
const B = session('b', '10:30', '11:30')
const C = session('c', '11:45', '12:00')
const DAY = [A, B, C]
const times = (programme: readonly Session[] | null) =>
  programme?.map(({ title, startTime, endTime }) => `${title} ${startTime}–${endTime}`)

describe('a programme', () => {
  it('adds a session as long as the previous one, or at the start of the sitting', () => {
    const later = addSession(DAY, { date: DATE, kind: 'session' })
    expect(later?.added).toMatchObject({ startTime: '12:00', endTime: '12:15' })
    const coffee: Session = { ...session('coffee', '12:00', '12:05'), kind: 'break' }
    const afterBreak = addSession([...DAY, coffee], { date: DATE, kind: 'session' })
    expect(afterBreak?.added).toMatchObject({ startTime: '12:05', endTime: '12:20' })
    const first = addSession([], { date: DATE, kind: 'session' }, { startTime: '10:15' })
    expect(first?.added).toMatchObject({ startTime: '10:15', endTime: '10:45' })
  })

  it('does not add a session after midnight', () => {
    const late = session('late', '23:00', '23:59')
    expect(addSession([late], { date: DATE, kind: 'session' })).toBeNull()
    expect(shiftFrom([late], late, 30)).toBeNull()
  })

  it('moves a session and all later ones of the day', () => {
    const tomorrow = { ...session('d', '11:00', '12:00'), date: '2021-12-08' }
    expect(times(shiftFrom([...DAY, tomorrow], B, 15))).toEqual([
      'a 10:00–10:30',
      'b 10:45–11:45',
      'c 12:00–12:15',
      'd 11:00–12:00',
    ])
  })

  it('keeps the gap between two swapped sessions', () => {
    expect(times(swapWithNeighbour(DAY, C, -1))).toEqual([
      'a 10:00–10:30',
      'c 10:30–10:45',
      'b 11:00–12:00',
    ])
    expect(swapWithNeighbour(DAY, A, -1)).toBeNull()
  })

  it('inserts a break and moves only the sessions that overlap it', () => {
    const edited = insertBreak(DAY, B, 'Break', 15)
    expect(times(edited)).toEqual([...(times([A, B]) ?? []), 'Break 11:30–11:45', 'c 11:45–12:00'])
    expect(times(insertBreak(DAY, B, 'Break', 30))?.at(-1)).toBe('c 12:00–12:15')
  })

  it('splits a session into halves, and the first keeps the ID', () => {
    const edited = splitSession(DAY, B)
    expect(times(edited)?.slice(1, 3)).toEqual(['b 10:30–11:00', 'b 11:00–11:30'])
    expect(edited?.[1]?.id).toBe('b')
    expect(splitSession(DAY, session('short', '09:00', '09:01'))).toBeNull()
  })

  it('copies a day with new IDs', () => {
    const edited = copyDay(DAY, DATE, '2021-12-08')
    expect(times(sessionsOn(edited, '2021-12-08'))).toEqual(times(DAY))
    expect(new Set(edited.map(({ id }) => id)).size).toBe(6)
  })

  it('removes one session and keeps the others', () => {
    expect(removeSession(DAY, B)).toEqual([A, C])
  })
})

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['9:75', null],
  ['soon', null],
])('“%s” is read as %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})
