import { once } from 'node:events'
import { createServer } from 'node:http'
import { RETENTION, RETENTION_KINDS } from '@u4ssc/client/platform'
import { findFreePort } from '@u4ssc/start/ports.mjs'

const LISTS = ['/v1/meetings', '/v1/circulars']
const EMPTY_PAGE = { items: [], page: 1, pages: 1, total: 0, years: [], series: [] }
export const BROKEN = 'broken'
export const GARBLED = 'garbled'
export const WITHDRAWN = 'withdrawn'
export const SECRET_OF_FAILURE = 'relation "meetings" does not exist'

/** Starts an API without content, except for a withdrawn meeting and two that fail. */
export async function openEmptyApi() {
  const port = await findFreePort()
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === '/v1/releases/stream') {
      // the site caches pages as long as it receives the stream
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n')
      return
    }
    const { status, body } = answerTo(path)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }).listen(port)
  await once(server, 'listening')
  return {
    address: `http://localhost:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const GONE = {
  type: '/problems/meeting-withdrawn',
  title: 'The meeting is withdrawn',
  status: 410,
  detail: 'Published by mistake',
  requestId: 'one',
  errors: [],
  withdrawnAt: '2026-11-10T12:00:00Z',
}

const PERIODS = Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, RETENTION[kind].kept.days]))

function answerTo(path: string) {
  if (LISTS.includes(path)) return { status: 200, body: { items: [], nextCursor: null } }
  if (path === '/v1/browse/meetings') return { status: 200, body: { ...EMPTY_PAGE, modes: [] } }
  if (path === '/v1/browse/circulars')
    return { status: 200, body: { ...EMPTY_PAGE, languages: [] } }
  if (path === '/v1/retention') return { status: 200, body: { periods: PERIODS, version: 0 } }
  if (path === `/v1/meetings/${GARBLED}`) return { status: 200, body: { slug: 1 } }
  if (path.startsWith(`/v1/meetings/${WITHDRAWN}`)) return { status: 410, body: GONE }
  const isBroken = path === `/v1/meetings/${BROKEN}`
  const status = isBroken ? 500 : 404
  const detail = isBroken ? SECRET_OF_FAILURE : 'It is not published here'
  const problem = { type: 'about:blank', title: 'No such thing', requestId: 'one', errors: [] }
  return { status, body: { ...problem, status, detail } }
}
