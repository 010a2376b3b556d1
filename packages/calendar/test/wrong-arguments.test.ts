import { meetingOf, sessionOf } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import { callWrongly } from '../../domain/test/wrong-calls'
import * as calendar from '../src/index'
import * as interop from '../src/interop/index'
import * as reading from '../src/reading/index'

const options = { now: '2021-11-25T09:00:00Z' }
const person = { name: 'Ada Example', email: 'ada@example.org' }
const opening = {
  id: 's1',
  title: 'Opening',
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '11:00',
}
const meeting = { ...SIXTH_MEETING, programme: [sessionOf(opening)] }
const time = { date: '2021-12-07', time: '10:00' }
const event = {
  ...{ id: 'e1', title: 'Forum', description: '', website: null, language: null },
  ...{ zone: 'Europe/Zurich', start: time, end: time, venue: null, people: [], sessions: [] },
}

/** A right call of each function. */
const CALLS = {
  meetingFromEvent: [event],
  readCalendar: ['BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
  readEvents: ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'Asia/Tokyo'],
  readIndico: [{}],
  readPretalx: [{}],
  toCalendar: [meeting, options],
  toCalendarFeed: [[{ meeting, sequence: 0, releasedAt: options.now }], { name: 'Feed' }],
  toDeadlineCalendar: [meeting, options],
  toIndico: [meeting],
  toInvitation: [meeting, { ...options, organizer: person, attendee: person }],
  toJsCalendar: [meeting, options],
  toPretalx: [meeting],
  toSessionCalendar: [meeting, options],
} satisfies Record<string, readonly unknown[]>

describe('a wrong argument', () => {
  it.each(Object.entries({ ...calendar, ...interop, ...reading }).filter(isCalled))(
    'of %s leads to no error but a RangeError',
    async (name, called) => {
      const call = (...given: unknown[]): unknown => Reflect.apply(called, undefined, given)
      expect(await callWrongly(call, new Map(Object.entries(CALLS)).get(name) ?? [])).toEqual([])
    },
  )

  it.each([
    [null, 'null'],
    [new Date(0), 'a Date'],
    [[], 'a list'],
  ])('of toIndico and toPretalx is named: %j', (wrong, shown) => {
    for (const called of [interop.toIndico, interop.toPretalx])
      expect(() => void Reflect.apply(called, undefined, [wrong])).toThrow(
        new RangeError(`meeting must be an object, not ${shown}`),
      )
  })

  it('of a feed is named with its place', () => {
    const feed = [[{ meeting, sequence: 0 }], { name: 'Feed' }]
    expect(() => void Reflect.apply(calendar.toCalendarFeed, undefined, feed)).toThrow(
      /^entries\[0\]\.releasedAt must be an instant, .* not undefined$/,
    )
  })

  it('of the reading functions is named if it is the bytes of a file', () => {
    for (const called of [reading.readCalendar, reading.readEvents])
      expect(() => void Reflect.apply(called, undefined, [Uint8Array.of(66)])).toThrow(
        new RangeError('text must be a text, not bytes'),
      )
  })
})

it('a meeting of an id, a title and a schedule can be exported to other systems', () => {
  const { id, title, schedule } = SIXTH_MEETING
  const complete = meetingOf({ id, title, schedule })
  expect(interop.toIndico({ id, title, schedule })).toEqual(interop.toIndico(complete))
  expect(interop.toPretalx({ id, title, schedule })).toEqual(interop.toPretalx(complete))
})

function isCalled(entry: [string, unknown]): entry is [keyof typeof CALLS, () => unknown] {
  return typeof entry[1] === 'function'
}
