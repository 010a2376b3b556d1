import type mammoth from 'mammoth'

/**
 * Loads the library that reads Word files.
 *
 * The library sets prototypes through `__proto__`, which Deno does not support. While it loads,
 * `__proto__` is defined as in other runtimes.
 */
export async function importMammoth(): Promise<typeof mammoth> {
  const load = async () => (await import('mammoth')).default
  if (setsPrototypes()) return load()
  const own = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__')
  Object.defineProperty(Object.prototype, '__proto__', {
    configurable: true,
    set(this: object, prototype: object | null) {
      Object.setPrototypeOf(this, prototype)
    },
  })
  try {
    return await load()
  } finally {
    if (own) Object.defineProperty(Object.prototype, '__proto__', own)
    else Reflect.deleteProperty(Object.prototype, '__proto__')
  }
}

function setsPrototypes(): boolean {
  const tried = {}
  Reflect.set(tried, '__proto__', null)
  return Object.getPrototypeOf(tried) === null
}
