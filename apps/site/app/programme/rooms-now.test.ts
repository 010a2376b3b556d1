import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { i18nFor } from '../i18n/i18n'
import { toProgrammeView } from './programme-view'
import { toRoomsNow } from './rooms-now'

const zone = 'America/Bogota'

/** The opening and lunch have no room; the work plan, from 13:30 to 15:30 in Geneva, has Room A. */
function roomsAt(now: string, more: readonly { room: string; from: string; until: string }[] = []) {
  const published = meetingWithProgramme()
  const [model] = published.meeting.programme
  if (!model) throw new Error('The meeting has no session')
  const sessions = more.map(({ room, from, until }, index) => ({
    ...{ ...model, id: `more-${index}`, title: `In ${room}`, room },
    ...{ startTime: from, endTime: until },
  }))
  const meeting = { ...published.meeting, programme: [...published.meeting.programme, ...sessions] }
  const view = { zone, now, chosen: [] }
  return toRoomsNow(toProgrammeView(i18nFor('en'), { ...published, meeting }, view), now)
}

it('a room has the current session, the time left and the next session', () => {
  const [main, ...others] = roomsAt('2021-12-07T09:10:00Z')
  expect(others).toEqual([])
  expect(main).toMatchObject({
    room: 'Room A',
    now: { id: 'opening', minutes: 30, minutesLeft: 20, endTime: '04:30' },
    next: { id: 'lunch' },
  })
})

it('each room has a card, the main room first', () => {
  const rooms = roomsAt('2021-12-07T12:45:00Z', [{ room: 'Room B', from: '13:30', until: '14:15' }])
  expect(rooms.map(({ room, now, next }) => [room, now?.title, next?.id])).toEqual([
    ['Room A', 'Work plan', undefined],
    ['Room B', 'In Room B', undefined],
  ])
})

it('before the first session each room shows the next session', () => {
  const [main] = roomsAt('2021-12-07T08:50:00Z')
  expect(main).toMatchObject({ now: null, next: { id: 'opening' } })
})

it('after the last session no room can be joined', () => {
  expect(roomsAt('2021-12-07T15:00:00Z')).toEqual([])
})
