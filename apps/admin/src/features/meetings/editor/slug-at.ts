import type { Draft } from '@u4ssc/client/drafts'

/**
 * Returns the slug of the published meeting that a draft changes at this position; undefined for a
 * new meeting.
 */
export function slugAt({ bases }: Draft, position: number): string | undefined {
  return bases.find((base) => base.position === position)?.slug
}
