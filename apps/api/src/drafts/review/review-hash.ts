import { createHash } from 'node:crypto'
import type { Reading } from '@u4ssc/domain'
import type { Review } from '@u4ssc/client/contract'

/**
 * Names what a draft would publish and what was decided about it. The same review always has the same
 * hash; how many people are notified does not belong to it, for that changes by the minute.
 */
export function hashReview(
  { circular, meetings, issues }: Omit<Review, 'hash'>,
  reading: Reading,
): string {
  const shown = {
    circular: circular && { ...circular, letter: reading.circular },
    meetings: meetings.map(({ position, slug, latest }) => ({
      ...{ position, slug, latest },
      meeting: reading.meetings[position],
    })),
    issues: issues.map(({ key, decision }) => ({ key, answer: decision?.answer ?? null })),
  }
  return createHash('sha256').update(JSON.stringify(shown, inOrder)).digest('base64url')
}

/** Writes the fields of a record in the order of their names. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
