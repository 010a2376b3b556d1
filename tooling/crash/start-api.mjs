import { startApp } from '@u4ssc/start/start-app.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { createClient } from '@u4ssc/client'

const OWNER = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

/**
 * Starts the built API and waits until it listens.
 *
 * @param {Record<string, string>} settings
 */
export async function startApi(settings) {
  const port = await findFreePort()
  const begin = performance.now()
  const lines = openLines()
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...settings }
  const source = { name: 'API', entry: 'apps/api/dist/main.js' }
  const app = startApp(source, { ...env, API_PORT: String(port) }, lines.read)
  const failed = app.ended.then((reason) => Promise.reject(reason))
  await Promise.race([lines.listening, failed])
  failed.catch(() => undefined)
  const startMs = Math.round(performance.now() - begin)
  const { ended, stop } = app
  const kill = () => process.kill(app.pid ?? process.pid, 'SIGKILL')
  return { baseUrl: `http://127.0.0.1:${port}`, token: lines.token, startMs, ended, stop, kill }
}

/** What the program says for whoever starts it. */
function openLines() {
  let token = ''
  /** @type {() => void} */
  let listen = () => undefined
  const listening = new Promise((settle) => {
    listen = () => settle(undefined)
  })
  /** @param {string} line */
  const read = (line) => {
    token = /first-owner\?token=([\w-]+)/.exec(line)?.[1] ?? token
    if (line.includes('"event":"listening"')) listen()
  }
  return { read, listening, token: () => token }
}

/**
 * @param {{ baseUrl: string, token: () => string }} api whose dashboard nobody owns yet
 * @returns {Promise<string>} the cookie of the owner
 */
export async function becomeOwner({ baseUrl, token }) {
  await createClient({ baseUrl }).becomeFirstOwner({ ...OWNER, token: token() })
  const answer = await fetch(`${baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
