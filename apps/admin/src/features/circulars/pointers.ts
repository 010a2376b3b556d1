import type { Draft } from '@u4ssc/client'

export type Json = Draft['corrections'][number]['value']

/** Whether a pointer names a thing or something within it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}
