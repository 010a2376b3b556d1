import type * as z from 'zod'
import type { FieldError } from '@u4ssc/client/responses'
import { findInvalidCharacters } from './find-invalid-characters'
import { toPointer } from './json-pointer'
import { Problem } from './problems'

/** @throws {Problem} with each invalid field by JSON pointer */
export function refuseInvalid(result: z.ZodSafeParseResult<unknown>): void {
  const errors = result.success
    ? findInvalidCharacters(result.data)
    : result.error.issues.map(toFieldError)
  if (errors.length > 0)
    throw new Problem(
      'invalid-request',
      'Some fields are not valid. See `errors` for each of them.',
      errors,
    )
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  return { pointer: toPointer(issue.path), message: issue.message }
}
