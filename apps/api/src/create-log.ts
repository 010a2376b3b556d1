import { DrizzleQueryError } from 'drizzle-orm'
import { pino, stdSerializers } from 'pino'
import type { Logger } from 'pino'
import type { Env } from './env'

/** Makes the log: structured lines, with nothing in them of the people the program serves. */
export function createLog(level: Env['logLevel'], destination?: pino.DestinationStream): Logger {
  const options = { level, serializers: { err: describeError } }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** The message of a failed query repeats its values, and these may be somebody's. */
function describeError(error: Error): object {
  if (!(error instanceof DrizzleQueryError)) return stdSerializers.err(error)
  const { cause, query } = error
  const code: unknown = cause !== undefined && 'code' in cause ? cause.code : undefined
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { type: error.constructor.name, code, query, stack: frames?.join('\n') }
}
