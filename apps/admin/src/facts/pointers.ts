import type { Draft } from '@u4ssc/client/drafts'

export type Json = Draft['corrections'][number]['value']

/** Returns true if a pointer is `ancestor` or within it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}
