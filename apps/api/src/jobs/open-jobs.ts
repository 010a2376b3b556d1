import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import { z } from 'zod'
import { statementsOf } from '../db/index'
import type { Database, OpenDatabase } from '../db/index'
import type { Job } from './define-job'

const LOOK_EVERY_MS = 1_000

/** A handler that takes longer is taken for dead, and its job given to another. */
const HANDLER_SECONDS_MAX = 60

interface SendOptions {
  /** Not before so many seconds from now. */
  readonly afterSeconds?: number
  /** A job sent again with the same id is the same job. A UUID. */
  readonly id?: string
}

/** How often a job was tried before: 0 at the first attempt. */
export interface Attempt {
  readonly retry: number
  readonly isLast: boolean
}

/** Delivery is at least once: after a crash a job may be handled again, and has to bear that. */
type Handle<Data> = (data: Data, attempt: Attempt) => Promise<void>

export interface Jobs {
  /** Sends a job in a transaction: it is there if, and only if, the transaction commits. */
  readonly send: <Data extends object>(
    tx: Database,
    job: Job<Data>,
    data: Data,
    options?: SendOptions,
  ) => Promise<void>
  /** Says who does a kind of work, and makes its queue. To be called before the first `send`. */
  readonly handle: <Data extends object>(job: Job<Data>, handle: Handle<Data>) => Promise<void>
  /** Does what is due now, until nothing is. @returns how many jobs that were */
  readonly runDue: () => Promise<number>
  /** Looks for due jobs every second from now on. */
  readonly start: () => void
  /** Takes no more jobs and waits for the one under way. */
  readonly stop: () => Promise<void>
}

interface Worker {
  readonly name: string
  readonly run: (data: unknown, attempt: Attempt) => Promise<void>
}

const FetchedSchema = z.object({
  id: z.string(),
  data: z.unknown(),
  retryCount: z.int(),
  retryLimit: z.int(),
})
type Fetched = z.infer<typeof FetchedSchema>

/**
 * Opens the queue of later work, which pg-boss keeps in the same database.
 *
 * It keeps, repeats and forgets jobs; fetching them is done here, because its own workers do not
 * wait for the end of a job to be written, and a database that is away would end the process.
 */
export async function openJobs(database: OpenDatabase, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: database.execute },
    schedule: false,
    expireInSeconds: HANDLER_SECONDS_MAX,
    maintenanceIntervalSeconds: HANDLER_SECONDS_MAX / 2,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue could not be maintained'))
  await boss.start()

  const workers: Worker[] = []
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
  const loop = createLoop(() => runAll(workers, runNext, () => loop.isStopped()), log)

  return {
    send: async (tx, { name, data }, value, { afterSeconds = 0, id } = {}) => {
      const options = { db: { executeSql: statementsOf(tx) }, startAfter: afterSeconds }
      await boss.send(name, data.parse(value), id === undefined ? options : { ...options, id })
    },
    handle: async ({ name, data, retries, retryAfterSeconds }, handle) => {
      const retry = { retryLimit: retries, retryDelay: retryAfterSeconds, retryBackoff: true }
      await boss.createQueue(name, { name, ...retry })
      workers.push({ name, run: (value, attempt) => handle(data.parse(value), attempt) })
    },
    runDue: loop.runOnce,
    start: loop.start,
    stop: async () => {
      await loop.stop()
      await boss.stop({ graceful: false })
    },
  }
}

async function runAll(
  workers: readonly Worker[],
  runNext: (worker: Worker) => Promise<boolean>,
  isStopped: () => boolean,
): Promise<number> {
  let count = 0
  for (const worker of workers) while (!isStopped() && (await runNext(worker))) count += 1
  return count
}

function attemptOf({ retryCount, retryLimit }: Fetched): Attempt {
  return { retry: retryCount, isLast: retryCount >= retryLimit }
}

/** Runs `work` time and again, never twice at once. */
function createLoop(work: () => Promise<number>, log: Logger) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<number> | undefined
  let isStopped = false

  const runOnce = async (): Promise<number> => {
    running ??= work().finally(() => {
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
    isStopped: () => isStopped,
    start: () => void look(),
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running?.catch(() => undefined)
    },
  }
}
