/** Returns the steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Returns the JSON pointer (RFC 6901) of a path. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Returns the value at a pointer; `undefined` if there is none. Inherited properties are never
 * found.
 */
export function findAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (place, step) => (isHolder(place) && has(place, step) ? place[step] : undefined),
    document,
  )
}

/**
 * Replaces the value at a pointer, or appends it to a list if the pointer ends in `-` (RFC 6901).
 *
 * @returns whether the place exists; otherwise nothing changes
 */
export function replaceAt(document: unknown, steps: readonly string[], value: unknown): boolean {
  const holder = findAt(document, steps.slice(0, -1))
  const last = steps.at(-1)
  if (last === '-' && Array.isArray(holder)) return holder.push(value) > 0
  if (last === undefined || !isHolder(holder) || !has(holder, last)) return false
  holder[last] = value
  return true
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** JSON has neither inherited properties nor the length of an array. */
function has(holder: Record<string, unknown>, step: string): boolean {
  return Object.hasOwn(holder, step) && !(Array.isArray(holder) && step === 'length')
}
