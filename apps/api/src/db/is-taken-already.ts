const UNIQUE_VIOLATION = '23505'

/** Returns whether a write was rejected by this unique constraint. Nothing was written then. */
export function isTakenAlready(error: unknown, constraint: string): boolean {
  // The query builder wraps driver errors
  const thrown = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (!(thrown instanceof Error) || !('code' in thrown) || !('constraint' in thrown)) return false
  return thrown.code === UNIQUE_VIOLATION && thrown.constraint === constraint
}
