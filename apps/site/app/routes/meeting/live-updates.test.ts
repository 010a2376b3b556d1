import { ReleaseComparisonSchema } from '@u4ssc/client/meetings'
import { compareMeetings } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { sixthMeeting } from '../../../test/sixth-meeting'
import { i18nFor } from '../../i18n/i18n'
import { startOfMeetingDay, toLiveUpdates } from './live-updates'
import type { NoticeView } from './notices-view'

const i18n = i18nFor('en')
const MIDNIGHT = '2021-12-06T23:00:00Z'
const NOW = '2021-12-07T10:40:00Z'
const sitting = (date: string, startTime: string, endTime: string, endDate: string | null = null) =>
  ({ date, startTime, endTime, endDate }) as const

describe('the day of a meeting', () => {
  const { meeting } = sixthMeeting()
  const heldOn = (...days: ReturnType<typeof sitting>[]) => ({
    ...meeting,
    schedule: { zone: 'Europe/Zurich', days },
  })

  it('begins at midnight where the meeting takes place', () => {
    expect(startOfMeetingDay(meeting, NOW)).toBe(MIDNIGHT)
    expect(startOfMeetingDay(meeting, MIDNIGHT)).toBe(MIDNIGHT)
  })

  it.each([
    ['before it', '2021-12-06T22:59:00Z'],
    ['after the end', '2021-12-07T16:00:00Z'],
  ])('is not there %s', (_, now) => {
    expect(startOfMeetingDay(meeting, now)).toBeNull()
  })

  it('is not there between two days with a free day', () => {
    const days = [sitting('2021-12-07', '10:00', '15:30'), sitting('2021-12-09', '10:00', '15:30')]
    expect(startOfMeetingDay(heldOn(...days), '2021-12-08T10:00:00Z')).toBeNull()
    expect(startOfMeetingDay(heldOn(...days), '2021-12-09T07:00:00Z')).toBe('2021-12-08T23:00:00Z')
  })

  it('lasts after midnight as long as the sitting does', () => {
    const late = heldOn(sitting('2021-12-07', '20:00', '02:00', '2021-12-08'))
    expect(startOfMeetingDay(late, '2021-12-07T23:30:00Z')).toBe(MIDNIGHT)
  })

  it.each(['cancelled', 'postponed'] as const)('is not there if the meeting is %s', (status) => {
    expect(startOfMeetingDay({ ...meeting, status }, NOW)).toBeNull()
  })
})

describe('live updates', () => {
  const published = sixthMeeting()
  const { meeting } = published
  const known = { ...meeting, joining: null }
  const { changes } = ReleaseComparisonSchema.pick({ changes: true }).parse({
    changes: compareMeetings(known, { ...known, languages: ['en', 'fr'] }),
  })
  const releases = [
    { number: 3, publishedAt: '2021-12-07T08:58:00Z', changes },
    { number: 2, publishedAt: '2021-12-06T22:00:00Z', changes },
  ]
  const notice: NoticeView = {
    ...{ id: 'n1', level: 'information', levelWords: 'Information', language: 'en' },
    ...{ on: '2021-12-07T10:38:00Z', subject: 'Questions', text: 'Use the chat.' },
  }
  const view = (zone: string | null, mode: 'physical' | 'virtual' = 'virtual') =>
    toLiveUpdates(
      i18n,
      { ...meeting, mode },
      { start: MIDNIGHT, notices: [notice], releases, zone },
    )

  it('are the notices and changes since the start of the day, newest first', () => {
    const { updates } = view(null)
    expect(updates.map(({ on }) => on)).toEqual([notice.on, '2021-12-07T08:58:00Z'])
    expect(updates[0]?.notice?.subject).toBe('Questions')
    expect(updates[1]?.lines[0]?.words).toContain('French')
  })

  it('have the time of the visitor first, then that of an online meeting', () => {
    expect(view('America/Bogota')).toMatchObject({
      clock: { place: 'Bogotá' },
      ownPlace: 'Geneva',
      updates: [{ time: '05:38', otherTime: '11:38' }, { time: '03:58' }],
    })
  })

  it('have the time of the venue first on site', () => {
    expect(view('America/Bogota', 'physical')).toMatchObject({
      clock: { place: 'Geneva' },
      ownPlace: 'Bogotá',
      updates: [{ time: '11:38', otherTime: '05:38' }, {}],
    })
  })

  it('have one time if the visitor is where the meeting is, or the place is unknown', () => {
    for (const zone of ['Europe/Zurich', null])
      expect(view(zone)).toMatchObject({
        clock: { place: 'Geneva' },
        ownPlace: null,
        updates: [{ time: '11:38', otherTime: null }, {}],
      })
  })
})
