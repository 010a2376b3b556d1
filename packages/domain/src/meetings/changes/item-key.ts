import { isFields } from './json-value'

/** Returns the values of some fields as a text; `null` if one is missing or an id is empty. */
export function keyOf(item: unknown, fields: readonly string[]): string | null {
  if (fields.length === 0) return JSON.stringify(item)
  if (!isFields(item)) return null
  const [field = ''] = fields
  const first = item[field]
  if (fields.length === 1 && typeof first === 'string') return first === '' ? null : first
  const values = fields.map((field) => item[field])
  const isStated = values.every((value) => value !== undefined && value !== null && value !== '')
  return isStated ? JSON.stringify(values) : null
}
