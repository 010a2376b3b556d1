import type { FieldError } from '@u4ssc/client/contract'
import { toPointer } from './json-pointer'

/** NUL and halves of surrogate pairs: JSON may spell them, a text in a database may not. */
const UNSTORABLE = /\0|\p{Surrogate}/u

/** The strings, keys included, that are no text. */
export function findInvalidCharacters(value: unknown): FieldError[] {
  // nearly nobody sends one: where it would be is only written down once there is one
  return holdsUnstorable(value) ? listUnstorable(value, []) : []
}

function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return UNSTORABLE.test(value)
  if (typeof value !== 'object' || value === null) return false
  for (const [key, held] of Object.entries(value))
    if (UNSTORABLE.test(key) || holdsUnstorable(held)) return true
  return false
}

function listUnstorable(value: unknown, path: readonly string[]): FieldError[] {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [noText(path)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) =>
    UNSTORABLE.test(key) ? [noText(path)] : listUnstorable(held, [...path, key]),
  )
}

function noText(path: readonly string[]): FieldError {
  return {
    pointer: toPointer(path),
    message: 'Remove invalid characters (NUL or unpaired surrogates)',
  }
}
