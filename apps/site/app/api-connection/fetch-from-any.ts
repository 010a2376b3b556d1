/** Failures before a request was sent, so that another server can be asked without harm. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * Returns a `fetch` for a service with several addresses. It stays with one address until a request
 * to it fails, then uses the next; a request that could not be sent is sent to the others.
 *
 * @param addresses - base addresses; requests are written for the first one
 */
export function fetchFromAny(
  addresses: readonly [string, ...string[]],
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  let current = 0
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const path = address.slice(addresses[0].length)
    for (let attempt = 1; ; attempt += 1) {
      const used = current
      try {
        return await fetch(`${addresses[used]}${path}`, init)
      } catch (error) {
        // Another request may have moved on already
        if (current === used) current = (used + 1) % addresses.length
        if (attempt === addresses.length || !NOT_CONNECTED.has(failureCodeOf(error))) throw error
      }
    }
  }
}

/** Returns the code of the innermost cause, such as `ECONNREFUSED`; its name if it has none. */
export function failureCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.cause instanceof Error) return failureCodeOf(error.cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
