/**
 * Error codes of PostgreSQL and the system for an unreachable, starting, stopping or full server.
 */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Connection errors
  '08P00',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  // Too many connections, out of memory or disk space
  '53100',
  '53200',
  '53300',
  // Shutting down, crashed, starting up, or a read-only copy
  '57P01',
  '57P02',
  '57P03',
  '25006',
  // Serialization failure; the write can be repeated
  '40001',
  '40P01',
])

/** Driver messages without a code. */
const WORDS =
  /timeout exceeded when trying to connect|connection terminated|connection timeout|not queryable|connection ended|query read timeout/i

/** Connection poolers report a lost server like a mistake in the protocol, with these words. */
const PROTOCOL = '08P01'
const POOLER =
  /server conn crashed|server login|cannot connect to server|query_wait_timeout|client_login_timeout|server_lifetime|no more connections|terminating connection|pgbouncer|shutting down|admin forced/i

/** Maximum depth of error causes: the query builder and the sign-in library wrap driver errors. */
const MAX_DEPTH = 5

/** Returns whether an error means that the database is unavailable. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > MAX_DEPTH) return false
  const code = 'code' in error ? error.code : undefined
  if (typeof code === 'string' && AWAY.has(code)) return true
  if (code === PROTOCOL && POOLER.test(error.message)) return true
  // A missing database socket, not any other missing file
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true
  if (WORDS.test(error.message)) return true
  if (error instanceof AggregateError)
    return error.errors.some((one) => isDatabaseAway(one, depth + 1))
  return isDatabaseAway(error.cause, depth + 1)
}
