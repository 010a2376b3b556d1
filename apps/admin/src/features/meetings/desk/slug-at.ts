import type { Draft } from '@u4ssc/client'

/** The slug of the published meeting that a draft changes at a position; none where it is a new one. */
export function slugAt({ bases }: Draft, position: number): string | undefined {
  return bases.find((base) => base.position === position)?.slug
}
