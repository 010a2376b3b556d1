import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { isJoiningRevealed, joiningRevealedAt, joiningStatus } from './joining'

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

describe('joiningStatus', () => {
  const [day] = sixth.schedule.days
  const next = { date: '2021-12-08', startTime: '10:00', endTime: '12:00', endDate: null }
  const days = day ? [day, next] : []
  const twoDays = { ...sixth, schedule: { ...sixth.schedule, days } }

  it.each([
    [
      'before the reveal',
      '2021-12-07T07:29:59Z',
      { kind: 'not-yet', from: '2021-12-07T07:30:00Z' },
    ],
    ['before the first sitting', '2021-12-07T07:30:00Z', { kind: 'open' }],
    ['in session', '2021-12-07T10:00:00Z', { kind: 'open' }],
    [
      'between sittings',
      '2021-12-07T20:00:00Z',
      { kind: 'between-sittings', resumesAt: '2021-12-08T09:00:00Z' },
    ],
    ['in the hour after the end', '2021-12-08T11:59:59Z', { kind: 'open' }],
    ['later', '2021-12-08T12:00:00Z', { kind: 'ended' }],
  ])('%s', (_, now, expected) => {
    expect(joiningStatus(twoDays, now)).toEqual(expected)
  })

  it('is not stated without joining details until the meeting has ended', () => {
    expect(joiningStatus(SIXTH_MEETING, '2021-12-07T10:00:00Z')).toEqual({ kind: 'not-stated' })
    expect(joiningStatus(SIXTH_MEETING, '2021-12-09T10:00:00Z')).toEqual({ kind: 'ended' })
  })

  it.each(['postponed', 'cancelled'] as const)('is %s for a meeting with this status', (status) => {
    expect(joiningStatus({ ...sixth, status }, '2021-12-07T10:00:00Z')).toEqual({ kind: status })
  })
})
