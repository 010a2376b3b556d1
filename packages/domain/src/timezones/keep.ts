/**
 * More than the days of a meeting, and more than there are zones: other spellings must not pile up.
 */
const KEPT_MAX = 1000

/** Caches computed values, and clears the cache when it is full. */
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
