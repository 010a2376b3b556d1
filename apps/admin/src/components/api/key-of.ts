import type { QueryKey } from '@tanstack/react-query'
import type { AnyOperation } from '@u4ssc/client/contract'

/** Returns the key of what an operation loads. It starts with the group, which a change reloads. */
export function keyOf({ tag, id }: AnyOperation, ...args: readonly unknown[]): QueryKey {
  return [tag, id, ...args]
}
