import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'

const MEETING = '/v1/meetings/u4ssc-6'
const LOAD = { connections: 20, duration: 4 }
const ROUNDS = 3

/** Those that Node sets for each answer itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

const dataDir = mkdtempSync(join(tmpdir(), 'u4ssc-bench-'))
const settings = readSettings({
  API_PORT: String(await findFreePort()),
  SITE_PORT: String(await findFreePort()),
  DATA_DIR: dataDir,
})
const platform = await startPlatform(settings, { ...process.env, LOG_LEVEL: 'error' })
try {
  const address = `http://127.0.0.1:${settings.apiPort}${MEETING}`
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  const headers = [...answer.headers].filter(([name]) => !OWN_HEADERS.has(name)).flat()
  const bytes = Buffer.from(await answer.arrayBuffer())
  const bare = await serveBytes(bytes, headers)

  // in turns, so that what else the machine does slows both alike
  /** @type {number[][]} */
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push([await requestsPerSecond(address), await requestsPerSecond(bare.address)])
  bare.close()
  const [api = 0, floor = 0] = [0, 1].map((way) => Math.max(...rounds.map((one) => one[way] ?? 0)))
  console.log(`\nGET ${MEETING} in a second, ${bytes.length} bytes`)
  console.log(`  API                          ${api.toFixed(0).padStart(9)}   × 1.00`)
  console.log(
    `  bare node:http, same bytes   ${floor.toFixed(0).padStart(9)}   × ${(floor / api).toFixed(2)}`,
  )
} finally {
  await platform.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** @param {string} url on the loopback address */
async function requestsPerSecond(url) {
  const { requests, non2xx, errors } = await autocannon({ url, ...LOAD })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
  return requests.average
}

/**
 * @param {Buffer} bytes
 * @param {string[]} headers names and values in turn
 */
async function serveBytes(bytes, headers) {
  const server = createServer((_, response) => {
    response.writeHead(200, headers).end(bytes)
  })
  const port = await findFreePort()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
