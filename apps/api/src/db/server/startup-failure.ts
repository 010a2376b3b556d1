import { StartupError } from '@u4ssc/server'
import { isDatabaseAway } from '../is-database-away'

/** Returns why the server cannot be used, in a sentence that says what to do, if that is known. */
export function describeStartupFailure(error: unknown, url: string): unknown {
  if (error instanceof StartupError) return error
  const code = codeOf(error)
  const { user, database } = namesOf(url)
  if (code === '42501')
    return new StartupError(
      `The database user "${user}" cannot create tables in the database "${database}". As a ` +
        `superuser, run: alter database "${database}" owner to "${user}"`,
    )
  if (code === '25006')
    return new StartupError(
      'The server in DATABASE_URL is a standby, which cannot write. Set DATABASE_URL to the ' +
        'primary, or to all hosts separated by commas; a standby for reads goes in DATABASE_READ_URL.',
    )
  if (code === '55P03')
    return new StartupError(
      'The tables cannot be changed: another process has been using them for a minute. Wait until ' +
        'it has finished and start again, or end its session (see pg_locks and pg_stat_activity).',
    )
  if (code?.startsWith('28') || code?.startsWith('3D') || isDatabaseAway(error))
    return new StartupError(
      `Cannot connect to the server in DATABASE_URL (${reasonOf(error) || 'no answer'}). ` +
        'Start it or correct the address. Without DATABASE_URL, the embedded database is used.',
    )
  return error
}

/** Returns the code of an error, or of what caused it; of several, that of the last. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError)
    return error.errors.reduce<string | undefined>(
      (found, one) => (found === '25006' ? found : codeOf(one)),
      undefined,
    )
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  if (!(error instanceof Error)) return ''
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}

function namesOf(address: string): { readonly user: string; readonly database: string } {
  const { username, pathname } = new URL(address)
  const user = decodeURIComponent(username) || 'the user of this process'
  return { user, database: decodeURIComponent(pathname.slice(1)) || user }
}
