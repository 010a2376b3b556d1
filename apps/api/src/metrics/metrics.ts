import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import * as z from 'zod'
import type { OpenDatabase } from '../db/index'
import { secondsBetween } from '../clock'
import type { Clock } from '../clock'
import type { Build } from '../http/health'
import { countUnsent } from '../mail/index'
import type { ResponseCache } from '../response-cache/index'
import type { ReleaseStream } from '../stream/index'

/** From less than a millisecond to the ten seconds that a connection is waited for. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Name of the job that deletes expired data. */
const PURGE = 'purge'

/** Jobs by kind; `created` are new, `retry` failed before, `failed` are given up. */
const JOBS = `select name,
    (count(*) filter (where state in ('created', 'retry') and start_after <= now()))::int as due,
    (count(*) filter (where state = 'failed'))::int as failed,
    (extract(epoch from max(completed_on) filter (where state = 'completed')))::float8 as "completedAt"
  from pgboss.job where state in ('created', 'retry', 'failed') or name = '${PURGE}'
  group by name`
const JobsSchema = z.array(
  z.object({ name: z.string(), due: z.int(), failed: z.int(), completedAt: z.number().nullable() }),
)

/** Gauges of the library with a name that only counters can have; others count the same by type. */
const MISNAMED = [
  'nodejs_active_resources_total',
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
]

export interface Measured {
  readonly build: Build
  readonly clock: Clock
  readonly database: OpenDatabase
  readonly responseCache: ResponseCache
  readonly releases: ReleaseStream
}

/** Metrics of one process in Prometheus text format, without personal data. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Histogram({
    name: 'u4ssc_http_request_duration_seconds',
    help: 'How long answers took, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  })

  constructor({ build, clock, database, responseCache, releases }: Measured) {
    collectDefaultMetrics({ register: this.#registry })
    for (const name of MISNAMED) this.#registry.removeSingleMetric(name)
    this.#addBuild(build)
    this.#gauge(
      'u4ssc_cached_responses',
      'Public responses cached in memory',
      () => responseCache.size,
    )
    this.#gauge('u4ssc_cached_bytes', 'Bytes of the cached responses', () => responseCache.bytes)
    this.#gauge('u4ssc_stream_listeners', 'Who listens to releases', () => releases.listeners)
    this.#addMessages(database, clock)
    this.#addJobs(database)
    this.#addConnections(database)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  render(): Promise<string> {
    return this.#registry.metrics()
  }

  countRequest(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.#requests.observe(labels, seconds)
  }

  #gauge(name: string, help: string, read: () => number): void {
    const registers = [this.#registry]
    const collect = () => {
      gauge.set(read())
    }
    const gauge = new Gauge({ name, help, registers, collect })
  }

  #addBuild({ version, commit }: Build): void {
    const gauge = new Gauge({
      name: 'u4ssc_build_info',
      help: 'Version and commit of this process; always 1',
      labelNames: ['version', 'commit'],
      registers: [this.#registry],
    })
    gauge.set({ version, commit }, 1)
  }

  #addMessages({ db }: OpenDatabase, clock: Clock): void {
    const age = new Gauge({
      name: 'u4ssc_oldest_message_age_seconds',
      help: 'Age of the oldest email that waits in the outbox; 0 if none waits',
      registers: [this.#registry],
    })
    const gauge = new Gauge({
      name: 'u4ssc_messages',
      help: 'Emails in the outbox that are not sent, by state',
      labelNames: ['state'],
      registers: [this.#registry],
      collect: async () => {
        gauge.reset()
        for (const state of ['queued', 'deferred', 'failed']) gauge.set({ state }, 0)
        const counts = await countUnsent(db)
        for (const { state, count } of counts) gauge.set({ state }, count)
        age.set(oldestAge(counts, clock()))
      },
    })
  }

  #addJobs({ execute }: OpenDatabase): void {
    const failed = new Gauge({
      name: 'u4ssc_jobs_failed',
      help: 'Jobs of the last hours that were given up, by kind',
      labelNames: ['job'],
      registers: [this.#registry],
    })
    const purged = new Gauge({
      name: 'u4ssc_last_purge_timestamp_seconds',
      help: 'When expired data was last deleted; missing if not in the last hours',
      registers: [this.#registry],
    })
    const gauge = new Gauge({
      name: 'u4ssc_jobs_waiting',
      help: 'Jobs that are due and not started',
      registers: [this.#registry],
      collect: async () => {
        const jobs = JobsSchema.parse((await execute(JOBS)).rows)
        gauge.set(jobs.reduce((sum, { due }) => sum + due, 0))
        failed.reset()
        for (const job of jobs) failed.set({ job: job.name }, job.failed)
        const purge = jobs.find(({ name }) => name === PURGE)?.completedAt ?? null
        purged.remove()
        if (purge !== null) purged.set(purge)
      },
    })
  }

  #addConnections({ connections }: OpenDatabase): void {
    if (connections === undefined) return
    const gauge = new Gauge({
      name: 'u4ssc_database_connections',
      help: 'Connections to the database in use, idle, and requests that wait for one',
      labelNames: ['state'],
      registers: [this.#registry],
      collect: () => {
        const { used, idle, waiting } = connections()
        gauge.set({ state: 'used' }, used)
        gauge.set({ state: 'idle' }, idle)
        gauge.set({ state: 'waiting' }, waiting)
      },
    })
  }
}

function oldestAge(counts: Awaited<ReturnType<typeof countUnsent>>, now: string): number {
  const waiting = counts.filter(({ state }) => state === 'queued' || state === 'deferred')
  const oldest = waiting.map(({ oldestAt }) => oldestAt ?? now).sort()[0] ?? now
  return Math.max(0, secondsBetween(oldest, now))
}
