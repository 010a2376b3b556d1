import { serveUntilStopped } from '@u4ssc/server'
import { noteAnswer, secondsSinceAnswer } from '../app/api-connection/last-answer.server'
import { API_BASE_URL, answers, fetchFromApi } from '../app/api.server'
import { env } from '../app/env.server'
import { log } from '../app/log.server'
import { version } from '../package.json'
import { createServerApp } from './create-server-app'
import { followReleases } from './follow-releases'
import { SharedPages } from './shared-pages'

let isStopping = false
const sharedPages = new SharedPages()
const { fetch } = createServerApp(
  {
    build: { version, commit: env.GIT_COMMIT },
    metricsToken: env.METRICS_TOKEN,
    isStopping: () => isStopping,
    secondsSinceAnswer,
  },
  sharedPages,
)
const stopFollowing = followReleases({
  url: `${API_BASE_URL}/v1/releases/stream`,
  fetch: fetchFromApi,
  onChange: () => {
    answers.renew()
    sharedPages.clear()
  },
  onHeard: noteAnswer,
})
serveUntilStopped({
  fetch,
  ...{ host: env.HOST, port: env.SITE_PORT, portSetting: 'SITE_PORT' },
  stopDelayMs: env.STOP_DELAY * 1000,
  onListening: () => {
    const { PUBLIC_SITE_URL: url, GIT_COMMIT: commit } = env
    log.info({ event: 'listening', url, version, commit }, 'the site answers')
  },
  onStopping: () => {
    log.info('stopping')
    isStopping = true
  },
  onClosed: stopFollowing,
})
