import { startApp } from '@u4ssc/start/start-app.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { createClient } from '@u4ssc/client'

const OWNER = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

/**
 * Starts the built API, on a free port unless one is given, and waits until it listens.
 *
 * @param {Record<string, string>} settings
 */
export async function startApi(settings) {
  const port = settings['API_PORT'] ?? String(await findFreePort())
  const begin = performance.now()
  const lines = openLines()
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...settings }
  const source = { name: 'API', entry: 'apps/api/dist/main.js' }
  const app = startApp(source, { ...env, API_PORT: port }, lines.read)
  const failed = app.ended.then((reason) => Promise.reject(reason))
  await Promise.race([lines.listening, failed])
  failed.catch(() => undefined)
  const startMs = Math.round(performance.now() - begin)
  return { ...app, baseUrl: `http://127.0.0.1:${port}`, token: lines.token, startMs }
}

/** Returns a reader of the log that waits for the start and finds the token for the first owner. */
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
 * @param {{ baseUrl: string, token: () => string }} api - without an owner
 * @returns {Promise<string>} the cookie of the owner
 */
export async function becomeOwner({ baseUrl, token }) {
  await createClient({ baseUrl }).account.createFirstOwner({ ...OWNER, token: token() })
  return signInAsOwner(baseUrl)
}

/**
 * @param {string} baseUrl
 * @returns {Promise<string>} the cookie of a new session
 */
export async function signInAsOwner(baseUrl) {
  const answer = await fetch(`${baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  })
  if (!answer.ok) throw new Error(`Sign-in failed with status ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
