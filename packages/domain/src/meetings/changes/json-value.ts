import type { Change } from './changes'

export type Json = Change['before']
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns a JSON copy without undefined properties. */
export function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf)
  if (isFields(value)) {
    const stated = Object.entries(value).filter(([, field]) => field !== undefined)
    return Object.fromEntries(stated.map(([key, field]) => [key, jsonOf(field)]))
  }
  const isScalar = typeof value === 'string' || typeof value === 'number'
  return isScalar || typeof value === 'boolean' ? value : null
}

/** Returns whether two values are equal as JSON: key order is ignored, undefined is absent. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameJson(item, other[index]))
    )
  }
  return isFields(one) && isFields(other)
    ? keysOf(one, other).every((key) => isSameJson(one[key], other[key]))
    : false
}

/** Returns the keys of both records, those of the later one first. */
export function keysOf(before: Fields, after: Fields): string[] {
  const keys = Object.keys(after)
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return gone.length === 0 ? keys : [...keys, ...gone]
}
