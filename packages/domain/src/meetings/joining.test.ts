import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { isJoiningRevealed, joiningRevealedAt } from './joining'

const joining = { revealedMinutesBefore: 90, rooms: [] }
const sixth = { ...SIXTH_MEETING, joining }

describe('joiningRevealedAt', () => {
  it('counts back from the start in the zone of the meeting', () => {
    expect(joiningRevealedAt(sixth)).toBe('2021-12-07T07:30:00Z')
  })

  it('counts elapsed minutes, also across a clock change', () => {
    const days = [{ date: '2022-03-27', startTime: '03:15', endTime: '12:00', endDate: null }]
    const early = { joining, schedule: { zone: 'Europe/Zurich', days } }
    expect(joiningRevealedAt(early)).toBe('2022-03-26T23:45:00Z')
  })

  it('is null without joining details and without a day', () => {
    expect(joiningRevealedAt(SIXTH_MEETING)).toBeNull()
    expect(joiningRevealedAt({ joining, schedule: { zone: null, days: [] } })).toBeNull()
  })
})

describe('isJoiningRevealed', () => {
  it('becomes true at the exact time and stays true', () => {
    expect(isJoiningRevealed(sixth, '2021-12-07T07:29:59Z')).toBe(false)
    expect(isJoiningRevealed(sixth, '2021-12-07T08:30:00+01:00')).toBe(true)
    expect(isJoiningRevealed(sixth, '2021-12-07T20:00:00Z')).toBe(true)
  })

  it.each(['postponed', 'cancelled'] as const)('is false for a %s meeting', (status) => {
    expect(isJoiningRevealed({ ...sixth, status }, '2021-12-07T09:00:00Z')).toBe(false)
  })
})
