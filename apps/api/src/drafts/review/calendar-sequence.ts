import type { Change } from '@u4ssc/domain'

/** Changes that affect the calendar entry. */
const IN_CALENDAR: ReadonlySet<Change['what']> = new Set([
  'meeting',
  'status',
  'mode',
  'zone',
  'sitting',
  'venue',
  'session',
  'room',
  'link',
  'joining',
])

/** @param sequence - SEQUENCE of the calendar entry before the changes */
export function nextSequence(sequence: number, changes: readonly Change[]): number {
  return changes.some(({ what }) => IN_CALENDAR.has(what)) ? sequence + 1 : sequence
}
