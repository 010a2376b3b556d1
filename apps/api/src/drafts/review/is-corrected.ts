import type { Correction } from '@u4ssc/client/circulars'

/** Returns whether a person set a fact or something that contains it. */
export function isCorrected(
  pointer: string,
  { corrections }: { readonly corrections: readonly Correction[] },
): boolean {
  return corrections.some((set) => pointer === set.pointer || pointer.startsWith(`${set.pointer}/`))
}
