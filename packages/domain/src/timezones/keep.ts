/**
 * Maximum number of cached values, so that unusual spellings do not accumulate.
 */
const KEPT_MAX = 1000

/** Stores a value in a cache, which is emptied when it is full. */
export function keep<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  value: Value,
  max = KEPT_MAX,
): Value {
  if (known.size >= max) known.clear()
  known.set(key, value)
  return value
}
