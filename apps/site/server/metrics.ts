import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** From a page without data to the seconds that an unreachable API is waited for. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Metrics of one process in Prometheus text format, without personal data. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #pages = new Histogram({
    name: 'u4ssc_page_duration_seconds',
    help: 'How long pages took, by method and status',
    labelNames: ['method', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  })

  constructor(
    build: { readonly version: string; readonly commit: string },
    secondsSinceAnswer: () => number | null,
  ) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    new Gauge({
      name: 'u4ssc_build_info',
      help: 'The running version; always 1',
      labelNames: ['version', 'commit'],
      registers,
    }).set({ ...build }, 1)
    const age = new Gauge({
      name: 'u4ssc_api_answer_age_seconds',
      help: 'Seconds since the last answer of the API; NaN before the first one',
      registers,
      collect: () => {
        age.set(secondsSinceAnswer() ?? Number.NaN)
      },
    })
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  render(): Promise<string> {
    return this.#registry.metrics()
  }

  countPage(labels: { method: string; status: number }, seconds: number): void {
    this.#pages.observe(labels, seconds)
  }
}
