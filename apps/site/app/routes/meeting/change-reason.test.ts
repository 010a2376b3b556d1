import { expect, it } from 'vitest'
import { changeReason } from './change-reason'

const moved = {
  reason: 'The room is not free.',
  changes: [{ kind: 'moved', what: 'sitting' } as const],
}
const cancelled = {
  reason: 'The host withdrew.',
  changes: [{ kind: 'cancelled', what: 'status' } as const],
}
const renamed = {
  reason: 'A slip of the pen.',
  changes: [{ kind: 'changed', what: 'short-title' } as const],
}

it('a cancelled meeting has the reason of its cancellation, also after other changes', () => {
  expect(changeReason([renamed, cancelled, moved], 'cancelled')).toBe('The host withdrew.')
})

it('a moved meeting has the reason of its last move', () => {
  const earlier = { ...moved, reason: 'The first reason.' }
  expect(changeReason([renamed, moved, earlier], 'convened')).toBe('The room is not free.')
})

it('without a reason, none is taken from another change', () => {
  expect(changeReason([{ ...cancelled, reason: null }, moved], 'cancelled')).toBeNull()
  expect(changeReason([renamed], 'postponed')).toBeNull()
})

it('the reason of a release that also changed other facts is not taken for the reason of the move', () => {
  const both = { ...moved, changes: [...moved.changes, ...renamed.changes] }
  expect(changeReason([both], 'convened')).toBeNull()
  const corrected = {
    ...moved,
    changes: [...moved.changes, { kind: 'added', what: 'letter' } as const],
  }
  expect(changeReason([corrected], 'convened')).toBe('The room is not free.')
})
