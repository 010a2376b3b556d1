import type { Meeting } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../../../packages/domain/test/sixth-meeting'
import { factsOf } from './message-blocks'

const NOW = '2026-11-28T09:00:00.000Z'

/** Returns the lines of a reminder about the time of a meeting, in the zone of its recipient. */
function linesOf(schedule: Meeting['schedule'], zone: string | null = null): readonly string[] {
  const recipient = { email: 'name@example.org', name: null, zone, attends: true }
  const message = { kind: 'reminder', language: 'en', facts: {}, createdAt: NOW } as const
  const [block] = factsOf(message, recipient, { ...SIXTH_MEETING, schedule })
  return block?.kind === 'facts' ? block.lines : []
}

it('an email names every sitting, also one that ends after midnight', () => {
  const days = [
    { date: '2026-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
    { date: '2026-12-09', startTime: '22:00', endTime: '01:30', endDate: '2026-12-10' },
  ]
  expect(linesOf({ zone: '+05:30', days })).toEqual([
    'Date and time: Monday, 7 December 2026, 10:00–15:30',
    'Date and time: Wednesday, 9 December 2026, 22:00, to Thursday, 10 December 2026, 01:30',
    'Time zone of the meeting: UTC+05:30',
  ])
})

it('an email names the days of a range, with the times that are stated', () => {
  const days = [
    { date: '2026-12-07', startTime: '10:00', endTime: null, endDate: null },
    { date: '2026-12-08', startTime: null, endTime: null, endDate: null },
    { date: '2026-12-09', startTime: null, endTime: '15:30', endDate: null },
  ]
  expect(linesOf({ zone: 'Europe/Zurich', days })).toEqual([
    'Date and time: Monday, 7 December 2026, from 10:00',
    'Date and time: Tuesday, 8 December 2026',
    'Date and time: Wednesday, 9 December 2026, until 15:30',
    'Time zone of the meeting: Geneva (UTC+1)',
  ])
})
