import { DrizzleQueryError } from 'drizzle-orm'
import { pino, stdSerializers } from 'pino'
import type { Logger } from 'pino'
import type { Env } from '../env'

/** Creates the log: structured lines without personal data. */
export function createLog(level: Env['logLevel'], destination?: pino.DestinationStream): Logger {
  const options = { level, serializers: { err: describeError } }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/**
 * Messages of failed queries contain their values, which can be personal data. Errors of lost connections
 * hold the whole connection as `client`, with the key that cancels its queries.
 */
function describeError(error: Error): object {
  if (!(error instanceof DrizzleQueryError))
    return { ...stdSerializers.err(error), client: undefined }
  const { cause, query } = error
  const code: unknown = cause !== undefined && 'code' in cause ? cause.code : undefined
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { type: error.constructor.name, code, query, stack: frames?.join('\n') }
}
