import { now } from './clock.server'
import { env } from './env.server'

const LEVELS = { debug: 10, info: 20, warn: 30, error: 40, silent: 100 } as const

type Level = Exclude<keyof typeof LEVELS, 'silent'>

/** Writes one line of JSON. Never log data about a visitor. */
export function log(level: Level, message: string, facts: Readonly<Record<string, unknown>> = {}) {
  if (LEVELS[level] < LEVELS[env.LOG_LEVEL]) return
  const line = { time: now(), level, app: 'site', message, ...facts }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
