import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { TextMapGetter, TextMapPropagator, Tracer } from '@opentelemetry/api'
import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from '../http/app-env'
import { withSpan } from './current-span'

/** Exports the spans of requests. */
export interface Tracing {
  readonly trace: MiddlewareHandler<AppEnv>
  /** Sends the remaining spans. */
  readonly close: () => Promise<void>
}

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

const fromHeaders: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  keys: (headers) => [...headers.keys()],
}

/**
 * Creates one span per request within the caller's trace. It has the route, not the address:
 * personal links contain secrets.
 */
function traceRequests(tracer: Tracer, propagator: TextMapPropagator) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const { method } = c.req
    const parent = propagator.extract(ROOT_CONTEXT, c.req.raw.headers, fromHeaders)
    const attributes = { 'http.request.method': method }
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, parent)
    await withSpan(span, next)
    const route = routePath(c, -1)
    span.updateName(`${method} ${route}`)
    span.setAttributes({
      'http.route': route,
      'http.response.status_code': c.res.status,
      'u4ssc.request_id': c.var.requestId,
    })
    if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
}
