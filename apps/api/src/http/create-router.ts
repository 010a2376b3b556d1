import { OpenAPIHono } from '@hono/zod-openapi'
import type * as z from 'zod'
import type { FieldError } from '@u4ssc/client/responses'
import type { App, AppEnv } from './app-env'
import { findInvalidCharacters } from './find-invalid-characters'
import { toPointer } from './json-pointer'
import { Problem } from './problems'

/**
 * Creates a router that validates requests by their schemas and names invalid fields by JSON
 * pointer.
 */
export function createRouter(): App {
  return new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
}

/** @throws {Problem} with each invalid field by JSON pointer */
function refuseInvalid(result: z.ZodSafeParseResult<unknown>): void {
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
