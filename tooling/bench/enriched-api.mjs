import { createServer } from 'node:http'
import { findFreePort } from '@u4ssc/start/ports.mjs'

const SESSIONS = 60
const DAY = '2021-12-07'
const FIRST_MINUTE = 10 * 60
const MINUTES_EACH = 5

/**
 * Returns a proxy of the API that adds a programme of sixty rows to the sixth meeting.
 *
 * @param {string} api
 */
export async function openEnrichedApi(api) {
  const server = createServer((request, response) => {
    void forward(api, request, response)
  })
  const port = await findFreePort()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * @param {string} api
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function forward(api, { url: path = '', headers }, response) {
  const known = headers['if-none-match']
  const answer = await fetch(api + path, known ? { headers: { 'if-none-match': known } } : {})
  const type = answer.headers.get('content-type') ?? 'application/json'
  const etag = answer.headers.get('etag')
  response.writeHead(answer.status, { 'content-type': type, ...(etag ? { etag } : {}) })
  if (type.startsWith('text/event-stream')) {
    response.flushHeaders()
    return
  }
  const text = await answer.text()
  const isSixth = answer.ok && path.split('?')[0] === '/v1/meetings/u4ssc-6'
  response.end(isSixth ? withProgramme(text) : text)
}

/** @param {string} text - a published meeting */
function withProgramme(text) {
  const published = JSON.parse(text)
  published.meeting.programme = Array.from({ length: SESSIONS }, (_, index) => ({
    id: `session-${index + 1}`,
    title: `Item ${index + 1}: reports of the thematic groups and discussion`,
    kind: index % 12 === 11 ? 'break' : 'session',
    date: DAY,
    starts: clock(FIRST_MINUTE + index * MINUTES_EACH),
    ends: clock(FIRST_MINUTE + (index + 1) * MINUTES_EACH),
    room: null,
    speakers: [],
    documents: [],
  }))
  return JSON.stringify(published)
}

/** @param {number} minutes */
function clock(minutes) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
