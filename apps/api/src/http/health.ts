import { sql } from 'drizzle-orm'
import type { Database, WriteProbe } from '../db/index'
import type { App } from './app-env'
import { createRouter } from './create-router'
import { answerProblem, Problem } from './problems'

/** A slower database is treated as unavailable. */
const WAIT_MS = 2_000

/** Identifies a build: its release and its commit, or "unknown". */
export interface Build {
  readonly version: string
  readonly commit: string
}

interface HealthDeps {
  readonly db: Database
  readonly build: Build
  readonly writes: WriteProbe
  /** Returns whether the process is shutting down. */
  readonly isStopping?: (() => boolean) | undefined
}

/** What a process needs before it can serve requests. */
export type Missing = 'database' | 'application'

type Status = 'starting' | 'ready' | 'not-ready' | 'stopping'

function readinessOf(status: Status, missing: readonly Missing[] = []) {
  return { status, missing }
}

function healthOf({ version, commit }: Build) {
  return { status: 'ok', version, commit }
}

/**
 * Adds `/healthz` (the process answers) and `/readyz` (it accepts requests and its database
 * answers and takes writes).
 */
export function addHealth(app: App, { db, build, writes, isStopping }: HealthDeps): void {
  app.get('/healthz', (c) => {
    c.header('cache-control', 'no-store')
    return c.json(healthOf(build))
  })
  app.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store')
    if (isStopping?.()) return c.json(readinessOf('stopping', ['application']), 503)
    return (await isReachable(db, writes))
      ? c.json(readinessOf('ready'))
      : c.json(readinessOf('not-ready', ['database']), 503)
  })
}

/** Creates the app that answers until the API is open: it is starting. */
export function createStartingApp(build: Build, missing: () => Missing[]): App {
  const app = createRouter()
  app.get('/healthz', (c) => c.json(healthOf(build)))
  app.get('/readyz', (c) => c.json(readinessOf('starting', missing()), 503))
  app.all('*', (c) =>
    answerProblem(
      c,
      new Problem('database-away', 'The API is starting. Send the same request again.'),
    ),
  )
  return app
}

async function isReachable(db: Database, writes: WriteProbe): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((settle) => {
    timer = setTimeout(() => settle(false), WAIT_MS)
  })
  const answers = db.execute(sql`select 1`).then(
    () => writes.succeeds(),
    () => false,
  )
  const isThere = await Promise.race([answers, tooLate])
  clearTimeout(timer)
  return isThere
}
