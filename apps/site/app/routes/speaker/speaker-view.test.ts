import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { toSpeakerSessions } from './speaker-view'

const SCHEDULE = { zone: 'Europe/Zurich', days: [] }
const SESSION = {
  id: 'panel',
  title: 'Cities that listen',
  role: 'panellist',
  room: null,
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '11:00',
} as const

it('the speaker page gives a session in the time of the meeting, then in that of the speaker', () => {
  const own = { schedule: SCHEDULE, sessions: [SESSION] }
  const [session] = toSpeakerSessions(i18nFor('en'), own, 'Pacific/Auckland')
  expect(session).toMatchObject({ title: 'Cities that listen', role: 'panellist' })
  expect(session?.hours).toEqual([
    'Geneva: Tuesday, 7 December 2021, 10:00–11:00',
    'Auckland: Tuesday, 7 December 2021, 22:00–23:00',
  ])
})

it('the speaker page gives times once if the speaker is in the zone of the meeting, or in an unknown zone', () => {
  const own = { schedule: SCHEDULE, sessions: [SESSION] }
  for (const zone of ['Europe/Zurich', null])
    expect(toSpeakerSessions(i18nFor('en'), own, zone)[0]?.hours).toHaveLength(1)
  const unzoned = { schedule: { ...SCHEDULE, zone: null }, sessions: [SESSION] }
  expect(toSpeakerSessions(i18nFor('en'), unzoned, 'Asia/Tokyo')[0]?.hours).toHaveLength(1)
})
