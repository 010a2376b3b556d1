/** Returns the function with its results kept, one for each object; they go when the object goes. */
export function oncePerObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return keep(new WeakMap<Key, { readonly value: Value }>(), make)
}

/** Returns the function with its results kept, one for each text, for example for each language. */
export function oncePerText<Key extends string, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return keep(new Map<Key, { readonly value: Value }>(), make)
}

interface Results<Key, Value> {
  get(key: Key): { readonly value: Value } | undefined
  set(key: Key, result: { readonly value: Value }): unknown
}

function keep<Key, Value>(
  results: Results<Key, Value>,
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = results.get(key)
    if (known) return known.value
    const value = make(key)
    results.set(key, { value })
    return value
  }
}
