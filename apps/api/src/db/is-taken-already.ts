const UNIQUE_VIOLATION = '23505'

/** Whether a write was refused because of this unique constraint; nothing of it is there then. */
export function isTakenAlready(error: unknown, constraint: string): boolean {
  // the query builder wraps what the driver throws
  const thrown = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (!(thrown instanceof Error) || !('code' in thrown) || !('constraint' in thrown)) return false
  return thrown.code === UNIQUE_VIOLATION && thrown.constraint === constraint
}
