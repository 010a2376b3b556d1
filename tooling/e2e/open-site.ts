import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { BEFORE_THE_SIXTH } from './open-platform'

const SITE = fileURLToPath(new URL('../../apps/site/build/server/main.js', import.meta.url))

/** Starts a separate site for an API that the test controls. */
export async function openSite(api: string, settings: Record<string, string> = {}) {
  const port = await findFreePort()
  const { PATH } = process.env
  const env = {
    PATH,
    SITE_PORT: String(port),
    PUBLIC_API_URL: api,
    CLOCK: BEFORE_THE_SIXTH,
    LOG_LEVEL: 'info',
    ...settings,
  }
  const child = spawn(process.execPath, [SITE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  child.stdout.resume()
  return {
    address: `http://localhost:${port}`,
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
