import { APIError } from 'better-auth/api'
import { Problem } from '../http/problems'

/** Returns the database error that the library hides, if there is one. */
export function failureOf(error: unknown): unknown {
  return error instanceof APIError && error.statusCode >= 500
    ? new Problem('database-away', 'Nothing was changed. Send the same request again.')
    : error
}
