import { pino } from 'pino'
import { env } from './env.server'

/** The log: structured lines without data about visitors. */
export const log = pino({ level: env.LOG_LEVEL })
