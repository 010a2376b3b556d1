/** No valid body nests deeper; schemas of arbitrary JSON recurse into it. */
export const MAX_JSON_DEPTH = 100

/**
 * Returns whether parsed JSON nests deeper than `max` levels. Works level by level, without
 * recursion.
 */
export function isDeeperThan(max: number, json: unknown): boolean {
  let level: unknown[] = [json]
  for (let depth = 0; depth <= max; depth += 1) {
    level = level.flatMap(childrenOf)
    if (level.length === 0) return false
  }
  return true
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
