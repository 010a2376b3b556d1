import { OpenAPIHono } from '@hono/zod-openapi'
import type { FieldError } from '@u4ssc/client/contract'
import type { z } from 'zod'
import type { App, AppEnv } from './app-env'
import { toPointer } from './json-pointer'
import { KeepingRouter } from './keeping-router'
import { Problem } from './problems'
import { findUnstorable } from './unstorable-text'

/** A router whose routes refuse what their schemas refuse, naming each field by JSON pointer. */
export function createRouter(): App {
  return new OpenAPIHono<AppEnv>({
    router: new KeepingRouter(),
    defaultHook: (result) => {
      const errors = result.success
        ? findUnstorable(result.data)
        : result.error.issues.map(toFieldError)
      if (errors.length > 0)
        throw new Problem('invalid-request', 'Some fields are wrong; see each of them', errors)
    },
  })
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  return { pointer: toPointer(issue.path), message: issue.message }
}
