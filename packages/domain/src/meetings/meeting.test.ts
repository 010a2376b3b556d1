import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { MeetingSchema } from './meeting'

const session = {
  id: 's1',
  title: 'Opening',
  kind: 'opening',
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '11:00',
  room: null,
  speakers: [],
  documents: [],
}

describe('MeetingSchema', () => {
  it('refuses two sessions with one id, and names the second', () => {
    const programme = [session, { ...session, startTime: '11:00', endTime: '12:00' }]
    const { error } = MeetingSchema.safeParse({ ...SIXTH_MEETING, programme })
    expect(error?.issues).toMatchObject([
      { path: ['programme', 1, 'id'], message: 'Another session has this id' },
    ])
  })

  it.each(['Mars/X', 'europe/zurich', 'Geneva'])('refuses the zone %s', (zone) => {
    const schedule = { ...SIXTH_MEETING.schedule, zone }
    const { error } = MeetingSchema.safeParse({ ...SIXTH_MEETING, schedule })
    expect(error?.issues).toMatchObject([{ path: ['schedule', 'zone'] }])
  })

  it('refuses the country of a venue that ISO 3166-1 does not have', () => {
    const venue = { name: null, city: 'London', country: 'UK' }
    expect(MeetingSchema.safeParse({ ...SIXTH_MEETING, venue }).success).toBe(false)
  })

  it('accepts the sixth meeting unchanged', () => {
    expect(MeetingSchema.safeParse(SIXTH_MEETING).error).toBeUndefined()
  })
})
