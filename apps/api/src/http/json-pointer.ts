/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON pointer (RFC 6901) of the place a path leads to. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** What a pointer leads to; `undefined` where it leads nowhere. Nothing inherited is ever found. */
export function findAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (place, step) => (isHolder(place) && has(place, step) ? place[step] : undefined),
    document,
  )
}

/**
 * Puts a value in the place of another one, or after the last one of a list where the pointer ends in
 * `-` (RFC 6901).
 *
 * @returns whether there is such a place; a pointer that leads nowhere changes nothing
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

/** JSON has neither what objects inherit nor the length of an array. */
function has(holder: Record<string, unknown>, step: string): boolean {
  return Object.hasOwn(holder, step) && !(Array.isArray(holder) && step === 'length')
}
