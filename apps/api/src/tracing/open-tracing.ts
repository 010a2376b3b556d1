import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/app-env'

/** The spans of requests, on their way to a collector. */
export interface Tracing {
  readonly trace: MiddlewareHandler<AppEnv>
  /** Sends what has not left yet. */
  readonly close: () => Promise<void>
}

/**
 * Starts to send spans by OTLP over HTTP. The exporter reads the headers it
 * sends along from `OTEL_EXPORTER_OTLP_HEADERS` itself. Without a collector nothing of it is loaded.
 *
 * @param endpoint - of the collector, as `OTEL_EXPORTER_OTLP_ENDPOINT` has it; `/v1/traces` is added
 */
export async function openTracing(
  endpoint: string | undefined,
  service: string,
): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined
  const { exportSpans } = await import('./export-spans')
  return exportSpans(`${endpoint}/v1/traces`, service)
}
