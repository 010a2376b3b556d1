import { getRequestListener } from '@hono/node-server'
import { answers } from '../app/api.server'
import { env } from '../app/env.server'
import { log } from '../app/log.server'
import { createServerWithTimeouts } from './create-server-with-timeouts'
import { createServerApp } from './create-server-app'
import { followReleases } from './follow-releases'

const listener = getRequestListener(createServerApp().fetch)
const server = createServerWithTimeouts((request, response) => void listener(request, response))
const stopFollowing = followReleases({
  url: `${env.INTERNAL_API_URL}/v1/releases/stream`,
  fetch,
  onChange: () => {
    answers.renew()
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
