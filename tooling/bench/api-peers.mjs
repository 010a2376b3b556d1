import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'

/** Headers that Node sets itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/**
 * Starts the programs for comparison, which send the current responses of the API at these paths, byte for byte.
 *
 * @param {string} baseUrl of the API
 * @param {string[]} paths
 * @param {{ folder: string, databaseUrl: string }} where
 */
export async function openPeers(baseUrl, paths, { folder, databaseUrl }) {
  const answers = await Promise.all(paths.map((path) => prepare(baseUrl, path)))
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  const bare = await startPeer('bare', { ANSWERS: file })
  const hono = await startPeer('hono', { ANSWERS: file })
  const least = await startPeer('least', { DATABASE_URL: databaseUrl })
  return {
    ...{ bare: bare.address, hono: hono.address, least: least.address },
    etags: new Map(answers.map(({ path, etag }) => [path, etag])),
    bytes: new Map(answers.map(({ path, body }) => [path, Buffer.byteLength(body)])),
    stop: () => Promise.all([bare, hono, least].map((peer) => peer.stop())),
  }
}

/**
 * @param {string} baseUrl
 * @param {string} path
 */
async function prepare(baseUrl, path) {
  const whole = await answerOf(baseUrl + path, {})
  const etag = String(whole.etag)
  const unchanged = await answerOf(baseUrl + path, { 'if-none-match': etag })
  if (whole.status !== 200 || unchanged.status !== 304)
    throw new Error(`${path} answers ${whole.status}, then ${unchanged.status}`)
  return {
    ...{ path, etag, body: whole.body },
    ...{ headers: whole.headers, unchangedHeaders: unchanged.headers },
  }
}

/**
 * Returns the raw response, with headers that `fetch` hides.
 *
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function answerOf(url, headers) {
  const request = get(url, { headers })
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (
    await once(request, 'response')
  )
  const body = Buffer.concat(await response.toArray()).toString()
  const own = Object.entries(response.headers)
    .filter(([name]) => !OWN_HEADERS.has(name))
    .flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  return { status: response.statusCode, etag: response.headers.etag, headers: own, body }
}

/**
 * @param {'bare' | 'hono' | 'least'} kind
 * @param {Record<string, string>} settings
 */
async function startPeer(kind, settings) {
  const port = await findFreePort()
  const source = { name: kind, entry: 'tooling/bench/api-peer.mjs' }
  /** @type {() => void} */
  let listen = () => undefined
  const listening = new Promise((settle) => (listen = () => settle(undefined)))
  const env = { PATH: process.env['PATH'], ...settings, KIND: kind, PORT: String(port) }
  const app = startApp(source, env, (line) => line === 'listening' && listen())
  await Promise.race([listening, app.ended.then((reason) => Promise.reject(reason))])
  return { address: `http://127.0.0.1:${port}`, stop: app.stop }
}
