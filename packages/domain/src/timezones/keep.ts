/**
 * More than the days of a meeting, and more than there are zones: other spellings must not pile up.
 */
const KEPT_MAX = 1000

/** Keeps what was worked out, and begins anew where that would be too much. */
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
