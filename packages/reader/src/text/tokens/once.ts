/** Returns the function with its results kept, one for each object; they go when the object goes. */
export function oncePerObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const results = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = results.get(key)
    if (known) return known.value
    const value = make(key)
    results.set(key, { value })
    return value
  }
}
