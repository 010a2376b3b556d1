import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import type { OpenDatabase } from '../db/index'
import { countMessages } from '../mail/index'
import type { ResponseCache } from '../response-cache/index'
import type { ReleaseStream } from '../stream/index'

/** From less than a millisecond to the ten seconds that a connection is waited for. */
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** `created` are new; `retry` failed before. */
const DUE_JOBS = `select count(*)::int as "count" from pgboss.job
  where state in ('created', 'retry') and start_after <= now()`
const CountSchema = z.tuple([z.object({ count: z.int() })])

export interface Measured {
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

  constructor({ database, responseCache, releases }: Measured) {
    collectDefaultMetrics({ register: this.#registry })
    this.#gauge(
      'u4ssc_cached_responses',
      'Public responses cached in memory',
      () => responseCache.size,
    )
    this.#gauge('u4ssc_cached_bytes', 'Bytes of the cached responses', () => responseCache.bytes)
    this.#gauge('u4ssc_stream_listeners', 'Who listens to releases', () => releases.listeners)
    this.#addMessages(database)
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

  #addMessages({ db }: OpenDatabase): void {
    const gauge = new Gauge({
      name: 'u4ssc_messages',
      help: 'Emails in the outbox, by state',
      labelNames: ['state'],
      registers: [this.#registry],
      collect: async () => {
        gauge.reset()
        for (const { state, count } of await countMessages(db)) gauge.set({ state }, count)
      },
    })
  }

  #addJobs({ execute }: OpenDatabase): void {
    const gauge = new Gauge({
      name: 'u4ssc_jobs_waiting',
      help: 'Jobs that are due and not started',
      registers: [this.#registry],
      collect: async () => {
        const { rows } = await execute(DUE_JOBS)
        gauge.set(CountSchema.parse(rows)[0].count)
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
