import { createHash } from 'node:crypto'
import type { Reading } from '@u4ssc/domain'
import type { Review } from '@u4ssc/client/drafts'

/**
 * Returns the hash of what a draft would publish and of its decisions. The number of notified
 * people is left out because it changes constantly.
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

/** Sorts the fields of a record by name. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
