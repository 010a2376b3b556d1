import type { Tracing } from './export-spans'

/**
 * Starts exporting spans by OTLP over HTTP. The exporter reads its headers from
 * `OTEL_EXPORTER_OTLP_HEADERS`. Without a collector, nothing is loaded.
 *
 * @param endpoint - of the collector, as in `OTEL_EXPORTER_OTLP_ENDPOINT`; `/v1/traces` is added
 */
export async function openTracing(
  endpoint: string | undefined,
  service: string,
): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined
  const { exportSpans } = await import('./export-spans')
  return exportSpans(`${endpoint}/v1/traces`, service)
}
