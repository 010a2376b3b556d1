import type { FieldError } from '@u4ssc/client/responses'
import { toPointer } from './json-pointer'

/** NUL and unpaired surrogates: valid in JSON, but not in database text. */
const UNSTORABLE = /\0|\p{Surrogate}/u

/** Returns an error for each string or key with invalid characters. */
export function findInvalidCharacters(value: unknown): FieldError[] {
  // Rarely needed: pointers are computed only after a first check
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
