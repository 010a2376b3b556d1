import type { Change } from './changes'

const STANDING = { public: 0, registrants: 1, secretariat: 2 } as const

/**
 * The changes that an audience may learn of: the public none of joining details, nor of documents
 * that are kept for others, and only the secretariat that something has another id.
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
