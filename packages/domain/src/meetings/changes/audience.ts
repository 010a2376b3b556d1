import type { Change } from './changes'

const STANDING = { public: 0, registrants: 1, secretariat: 2 } as const

/**
 * Returns the changes that an audience may see. The public does not see joining details or
 * restricted documents; only the secretariat sees changed ids.
 *
 * @example
 * const joining = { revealedMinutesBefore: 60, rooms: [] }
 * const changes = compareMeetings(meeting, { ...meeting, joining, fee: null })
 * changesFor('public', changes).map(({ what }) => what) // => ['fee']
 * changesFor('registrants', changes).map(({ what }) => what) // => ['fee', 'joining']
 */
export function changesFor(audience: Change['audience'], changes: readonly Change[]): Change[] {
  return changes.filter(
    ({ audience: own, pointer }) =>
      STANDING[own] <= STANDING[audience] &&
      (audience === 'secretariat' || !pointer.endsWith('/id')),
  )
}
