import { serve } from '@hono/node-server'
import { env } from '../app/env.server'
import { log } from '../app/log.server'
import { createServerApp } from './create-server-app'

const server = serve({ fetch: createServerApp().fetch, port: env.SITE_PORT }, () => {
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
    server.close()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
