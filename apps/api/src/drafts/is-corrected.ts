import type { Correction } from '@u4ssc/client/contract'

/** Whether a person set a fact, or all that it is part of. */
export function isCorrected(
  pointer: string,
  { corrections }: { readonly corrections: readonly Correction[] },
): boolean {
  return corrections.some((set) => pointer === set.pointer || pointer.startsWith(`${set.pointer}/`))
}
