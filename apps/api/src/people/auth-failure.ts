import { APIError } from 'better-auth/api'
import { Problem } from '../http/problems'

/** The library reads the database and nothing else, and keeps to itself how that went wrong. */
export function failureOf(error: unknown): unknown {
  return error instanceof APIError && error.statusCode >= 500
    ? new Problem('database-away', 'Nothing was changed. Send the same request again.')
    : error
}
