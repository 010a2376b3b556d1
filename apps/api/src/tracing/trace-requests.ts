import { ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { TextMapGetter, TextMapPropagator, Tracer } from '@opentelemetry/api'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from '../http/app-env'
import { withSpan } from './current-span'

const fromHeaders: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  keys: (headers) => [...headers.keys()],
}

/**
 * Creates one span per request within the caller's trace. It has the route, not the address:
 * personal links contain secrets.
 */
export function traceRequests(tracer: Tracer, propagator: TextMapPropagator) {
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
