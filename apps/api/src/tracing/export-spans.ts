import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { traceRequests } from './trace-requests'
import type { Tracing } from './tracing'

/** An unresponsive collector does not delay the shutdown longer than this. */
const TIMEOUT_MS = 5_000

/** Sends spans in batches to an OTLP JSON endpoint. */
export function exportSpans(url: string, service: string): Tracing {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: TIMEOUT_MS })
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: TIMEOUT_MS })],
  })
  return {
    trace: traceRequests(provider.getTracer('u4ssc'), new W3CTraceContextPropagator()),
    close: () => provider.shutdown(),
  }
}
