/** How PostgreSQL and the system say that nobody answers, that it stops or starts, or that it is full. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // connections
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  // too many connections, out of memory or of space on the disk
  '53100',
  '53200',
  '53300',
  // shutting down, crashed, starting up, only a copy so far
  '57P01',
  '57P02',
  '57P03',
  '25006',
  // the write lost against another one and can be sent again
  '40001',
  '40P01',
])

/** What the driver says without a code. */
const WORDS =
  /timeout exceeded when trying to connect|connection terminated|connection timeout|not queryable|connection ended/i

/** How deep causes lie: the query builder and the sign-in wrap what the driver throws. */
const DEPTH_MAX = 5

/** Whether an error says that the database cannot be used now, whatever was asked of it. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEPTH_MAX) return false
  const code = 'code' in error ? error.code : undefined
  if (typeof code === 'string' && AWAY.has(code)) return true
  // a socket of the system that is gone, and no other file
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true
  if (WORDS.test(error.message)) return true
  if (error instanceof AggregateError)
    return error.errors.some((one) => isDatabaseAway(one, depth + 1))
  return isDatabaseAway(error.cause, depth + 1)
}
