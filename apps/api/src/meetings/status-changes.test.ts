import { expect, it } from 'vitest'
import { statusChangeOf } from './status-changes'
import type { StatusRelease } from './status-changes'

const FIRST: StatusRelease = {
  ...{ number: 1, status: 'convened', firstDate: '2022-05-03', reason: null, changes: [] },
  publishedAt: '2022-01-01T08:00:00Z',
}
const moved: StatusRelease = {
  ...FIRST,
  ...{ number: 2, firstDate: '2022-06-07', publishedAt: '2022-02-01T08:00:00Z' },
  reason: 'The room is not free.',
  changes: [{ kind: 'moved', what: 'sitting' }],
}
const cancelled: StatusRelease = {
  ...moved,
  ...{ number: 3, status: 'cancelled', publishedAt: '2022-03-01T08:00:00Z' },
  reason: 'The host withdrew.',
  changes: [{ kind: 'cancelled', what: 'status' }],
}
const also = { kind: 'changed', what: 'short-title' } as const

it('a cancelled meeting has the day and the reason of its cancellation', () => {
  expect(statusChangeOf([cancelled, moved, FIRST])).toEqual({
    ...{ kind: 'cancelled', at: cancelled.publishedAt, formerDate: null },
    reason: 'The host withdrew.',
  })
})

it('a moved meeting has the date that was announced first, and the reason of its last move', () => {
  const again = { ...moved, number: 3, firstDate: '2022-07-05', reason: 'Once more.' }
  expect(statusChangeOf([again, moved, FIRST])).toMatchObject({
    ...{ kind: 'moved', formerDate: '2022-05-03', reason: 'Once more.' },
  })
})

it('a meeting with new times on the same day has no former date', () => {
  const later = { ...moved, firstDate: FIRST.firstDate }
  expect(statusChangeOf([later, FIRST])).toMatchObject({ kind: 'moved', formerDate: null })
})

it('a first published meeting has no change, also if the circular postpones it', () => {
  expect(statusChangeOf([FIRST])).toBeNull()
  expect(statusChangeOf([{ ...FIRST, status: 'postponed' }])).toBeNull()
})

it('the reason of a release that also changed other facts is not used as the reason of the move', () => {
  const both = { ...moved, changes: [...moved.changes, also] }
  expect(statusChangeOf([both, FIRST])?.reason).toBeNull()
  const corrected = {
    ...moved,
    changes: [...moved.changes, { kind: 'added', what: 'letter' } as const],
  }
  expect(statusChangeOf([corrected, FIRST])?.reason).toBe('The room is not free.')
})

it('a change without a reason gets no reason from another change', () => {
  const silent = { ...cancelled, reason: null }
  expect(statusChangeOf([silent, moved, FIRST])?.reason).toBeNull()
})
