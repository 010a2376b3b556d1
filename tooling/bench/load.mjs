import { createServer } from 'node:http'
import autocannon from 'autocannon'
import { findFreePort } from '@u4ssc/start/ports.mjs'

const LOAD = { connections: 20, duration: 2 }
const ROUNDS = 4
/** Headers that Node sets itself. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/**
 * Returns requests per second of each address.
 *
 * Rounds alternate, so that other load affects all alike. The first one warms up, the best one
 * counts.
 *
 * @template {string} Name
 * @param {Record<Name, Pick<autocannon.Options, 'url' | 'headers'>>} addresses
 * @returns {Promise<Record<Name, number>>}
 */
export async function ratesOf(addresses) {
  const names = /** @type {Name[]} */ (Object.keys(addresses))
  const best = /** @type {Record<Name, number>} */ (
    Object.fromEntries(names.map((name) => [name, 0]))
  )
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const { requests, non2xx, errors } = await autocannon({ ...addresses[name], ...LOAD })
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refusals, ${errors} errors`)
      if (round > 0) best[name] = Math.max(best[name], requests.average)
    }
  return best
}

/**
 * Serves the response of an address byte for byte, by bare `node:http`.
 *
 * @param {string} url
 */
export async function serveSameBytes(url) {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers].filter(([name]) => !OWN_HEADERS.has(name)).flat()
  const server = createServer((_, answer) => {
    answer.writeHead(200, headers).end(body)
  })
  const port = await findFreePort()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  return {
    address: `http://127.0.0.1:${port}`,
    bytes: body.length,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
