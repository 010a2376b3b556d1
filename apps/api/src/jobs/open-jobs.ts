import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import * as z from 'zod'
import { statementsOf } from '../db/index'
import type { Database, OpenDatabase } from '../db/index'
import type { Job } from './define-job'

const LOOK_EVERY_MS = 1_000

/**
 * A handler gets this much longer than its time limit to stop. Then its process is considered dead
 * and the job is retried.
 */
const GRACE_SECONDS = 60

const MAINTAIN_EVERY_SECONDS = 30

interface SendOptions {
  /** Delay in seconds. */
  readonly afterSeconds?: number
  /** UUID; sending a job again with the same ID has no effect. */
  readonly id?: string
}

/** Number of earlier attempts: 0 at the first. */
export interface Attempt {
  readonly retry: number
  readonly isLast: boolean
}

/**
 * Delivery is at least once, so handlers must tolerate repetition after a crash. The signal is
 * aborted at the time limit of the job and when the process stops.
 */
type Handle<Data> = (data: Data, attempt: Attempt, signal: AbortSignal) => Promise<void>

export interface Jobs {
  /** Sends a job in a transaction; it exists only if the transaction commits. */
  readonly send: <Data extends object>(
    tx: Database,
    job: Job<Data>,
    data: Data,
    options?: SendOptions,
  ) => Promise<void>
  /**
   * Registers the handler of a job and creates its queue. Each kind of job has its own worker: it
   * runs one job at a time and does not wait for other kinds. Call it before the first `send`.
   */
  readonly handle: <Data extends object>(job: Job<Data>, handle: Handle<Data>) => Promise<void>
  /** Runs due jobs until there are none. @returns their number */
  readonly runDue: () => Promise<number>
  /** Starts polling for due jobs every second. */
  readonly start: () => void
  /** Stops taking jobs, aborts the signals of the current ones and waits for them. */
  readonly stop: () => Promise<void>
}

interface Worker {
  readonly name: string
  readonly run: (data: unknown, attempt: Attempt) => Promise<void>
}

type Loop = ReturnType<typeof createLoop>

const FetchedSchema = z.object({
  id: z.string(),
  data: z.unknown(),
  retryCount: z.int(),
  retryLimit: z.int(),
})
type Fetched = z.infer<typeof FetchedSchema>

/**
 * Opens the job queue, which pg-boss stores in the same database. Fetching is implemented here
 * because the workers of pg-boss do not wait until the end of a job is written, and would end the
 * process if the database is unavailable.
 */
export async function openJobs(database: OpenDatabase, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: database.execute },
    schedule: false,
    maintenanceIntervalSeconds: MAINTAIN_EVERY_SECONDS,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue could not be maintained'))
  await boss.start()

  const loops: Loop[] = []
  const stopping = new AbortController()
  const runNext = async ({ name, run }: Worker): Promise<boolean> => {
    const [row] = await boss.fetch(name, { batchSize: 1, includeMetadata: true })
    if (row === undefined) return false
    const job = FetchedSchema.parse(row)
    try {
      await run(job.data, attemptOf(job))
      await boss.complete(name, job.id)
    } catch (error) {
      log.warn({ err: error, job: name, id: job.id, retry: job.retryCount }, 'a job failed')
      await boss.fail(name, job.id, { reason: error instanceof Error ? error.message : 'unknown' })
    }
    return true
  }

  return {
    send: async (tx, { name, data, maxSeconds }, value, { afterSeconds = 0, id } = {}) => {
      const db = { executeSql: statementsOf(tx) }
      const expireInSeconds = maxSeconds + GRACE_SECONDS
      const options = { db, expireInSeconds, startAfter: afterSeconds }
      await boss.send(name, data.parse(value), id === undefined ? options : { ...options, id })
    },
    handle: async ({ name, data, retries, retryAfterSeconds, maxSeconds }, handle) => {
      const retry = { retryLimit: retries, retryDelay: retryAfterSeconds, retryBackoff: true }
      await boss.createQueue(name, { name, ...retry })
      const run: Worker['run'] = (value, attempt) => {
        const limit = AbortSignal.timeout(maxSeconds * 1000)
        return handle(data.parse(value), attempt, AbortSignal.any([limit, stopping.signal]))
      }
      loops.push(createLoop((isStopped) => runAll({ name, run }, runNext, isStopped), log))
    },
    runDue: async () => {
      const counts = await Promise.all(loops.map((loop) => loop.runOnce()))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    start: () => {
      for (const loop of loops) loop.start()
    },
    stop: async () => {
      stopping.abort()
      await Promise.all(loops.map((loop) => loop.stop()))
      await boss.stop({ graceful: false })
    },
  }
}

async function runAll(
  worker: Worker,
  runNext: (worker: Worker) => Promise<boolean>,
  isStopped: () => boolean,
): Promise<number> {
  let count = 0
  while (!isStopped() && (await runNext(worker))) count += 1
  return count
}

function attemptOf({ retryCount, retryLimit }: Fetched): Attempt {
  return { retry: retryCount, isLast: retryCount >= retryLimit }
}

/** Runs `work` repeatedly, never concurrently. */
function createLoop(work: (isStopped: () => boolean) => Promise<number>, log: Logger) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<number> | undefined
  let isStopped = false

  const runOnce = async (): Promise<number> => {
    running ??= work(() => isStopped).finally(() => {
      running = undefined
    })
    return running
  }
  const look = async () => {
    try {
      await runOnce()
    } catch (error) {
      log.warn({ err: error }, 'jobs could not be fetched')
    }
    if (!isStopped) timer = setTimeout(() => void look(), LOOK_EVERY_MS)
  }
  return {
    runOnce,
    start: () => void look(),
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running?.catch(() => undefined)
    },
  }
}
