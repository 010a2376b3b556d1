import { requestId } from 'hono/request-id'
import type { Logger } from 'pino'
import { answerErrors } from './http/middleware/answer-errors'
import type { WriteProbe } from './db/index'
import type { App } from './http/app-env'
import { servePrivately, servePublicly } from './http/middleware/cache-policy'
import type { TrustedProxies } from './http/middleware/client-address'
import { findClient } from './http/middleware/client-address'
import { openToPages, PUBLIC_QUESTIONS } from './http/middleware/open-to-pages'
import { limitBodies } from './http/middleware/limit-bodies'
import { logRequests } from './http/middleware/log-requests'
import { protectAnswers } from './http/middleware/secure-headers'
import { observeRequests } from './metrics/index'
import type { Metrics } from './metrics/index'
import { serveCached } from './response-cache/index'
import type { ResponseCache } from './response-cache/index'
import type { Tracing } from './tracing/index'

export interface MiddlewareDeps {
  readonly log: Logger
  readonly writes: WriteProbe
  readonly responseCache: ResponseCache
  /** `undefined` if nothing is measured. */
  readonly measure: { readonly metrics: Metrics; readonly token: string } | undefined
  /** If absent, no spans are sent. */
  readonly tracing?: Tracing | undefined
  /** Proxies that are trusted to forward client addresses; `undefined` for none. */
  readonly trustedProxies?: TrustedProxies | undefined
  readonly publicApiUrl: string
}

// Each pattern matches its list too; listing both would run the middleware twice
const CACHED_READS = ['/v1/meetings/*', '/v1/circulars/*', '/v1/feeds/*', '/v1/organizations']

/** Reads with a cache policy that depends on the request, or with none. */
const OTHER_READS = [
  '/v1/browse/*',
  '/v1/decisions',
  '/v1/export.ndjson',
  '/v1/memberships/*',
  '/v1/organizations/*',
  '/v1/registration-forms/*',
  '/v1/releases/stream',
  '/v1/search',
  '/oembed',
]
const UNCACHED_READS = ['/v1/search', '/v1/export.ndjson', '/v1/memberships/*']

/** Registers global middleware. */
export function addMiddleware(app: App, deps: MiddlewareDeps): void {
  const { log, publicApiUrl } = deps
  answerErrors(app, log, deps.writes)
  if (deps.measure) app.use(observeRequests(deps.measure.metrics))
  if (deps.tracing) app.use(deps.tracing.trace)
  app.use(findClient(deps.trustedProxies), requestId(), logRequests(log))
  const fromCache = serveCached(deps.responseCache)
  for (const path of CACHED_READS) app.get(path, fromCache)
  app.use(protectAnswers(publicApiUrl), limitBodies())
  app.use('/v1/*', (c, next) => {
    c.set('clearCache', () => deps.responseCache.clear())
    return next()
  })
  app.use('/v1/*', servePrivately)
  for (const path of [...CACHED_READS, ...UNCACHED_READS]) app.get(path, servePublicly)
  for (const path of [...CACHED_READS, ...OTHER_READS]) app.use(path, openToPages(['GET', 'HEAD']))
  for (const path of PUBLIC_QUESTIONS) app.use(path, openToPages(['POST']))
}
