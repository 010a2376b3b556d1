import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env'

/** Questions that send a body, answer anyone the same and store nothing. */
export const PUBLIC_QUESTIONS: readonly string[] = ['/v1/eligibility', '/v1/readings']

const ONE_DAY_SECONDS = 86_400

const EXPOSED =
  'etag, last-modified, retry-after, x-request-id, ratelimit-limit, ratelimit-remaining, ratelimit-reset'

/**
 * Allows pages of any website to read the responses and problems of operations that are open to
 * everyone, without the cookies of their visitors, and answers their preflights (CORS).
 */
export function openToPages(methods: readonly ('GET' | 'HEAD' | 'POST')[]) {
  const answerPreflight = cors({
    origin: '*',
    allowMethods: [...methods],
    allowHeaders: ['content-type', 'if-none-match', 'if-modified-since', 'last-event-id'],
    maxAge: ONE_DAY_SECONDS,
  })
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.method === 'OPTIONS') return answerPreflight(c, next)
    await next()
    if (!c.get('isOpen')) return
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set('access-control-expose-headers', EXPOSED)
  })
}
