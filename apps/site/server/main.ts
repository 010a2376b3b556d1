import { getRequestListener } from '@hono/node-server'
import { answers } from '../app/api.server'
import { processMs } from '../app/clock.server'
import { env } from '../app/env.server'
import { log } from '../app/log.server'
import { createServerWithTimeouts } from './create-server-with-timeouts'
import { createServerApp } from './create-server-app'
import { PageCache, answerFromCache, followReleases } from './page-cache/index'

/** Some thousand pages with their compressed forms. */
const MAX_CACHE_BYTES = 64 * 1024 * 1024

const pageCache = new PageCache({ maxBytes: MAX_CACHE_BYTES, now: processMs })
const app = createServerApp(pageCache)
const server = createServerWithTimeouts(answerFromCache(pageCache, getRequestListener(app.fetch)))
const stopFollowing = followReleases({
  url: `${env.INTERNAL_API_URL}/v1/releases/stream`,
  fetch,
  onOpen: () => {
    answers.renew()
    pageCache.open()
  },
  onRelease: () => {
    answers.renew()
    pageCache.renew()
  },
  onAway: () => {
    pageCache.close()
  },
})
server.listen(env.SITE_PORT, () => {
  log('info', 'The site answers', { address: env.PUBLIC_SITE_URL, port: env.SITE_PORT })
})

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `port ${env.SITE_PORT} is in use; free it, or set SITE_PORT to another`
      : error.message
  log('error', `The site cannot start: ${reason}`)
  process.exitCode = 1
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopFollowing()
    server.close()
    server.closeIdleConnections()
  })
}
