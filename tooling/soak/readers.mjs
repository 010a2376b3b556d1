import { randomUUID } from 'node:crypto'
import { everySoOften } from './every-so-often.mjs'

const PAGES = ['/en', '/fr', '/ar/meetings/u4ssc-6', '/en/meetings/u4ssc-6', '/zh/meetings']
const MORE_PAGES = [
  '/es/circulars',
  '/en/meetings/u4ssc-6/updates',
  '/ru/times',
  '/en/search?q=smart',
]
const RECORDS = ['/v1/meetings/u4ssc-6', '/v1/meetings', '/v1/circulars', '/v1/search?q=smart']
const FEEDS = [
  '/v1/feeds/changes.json?language=fr',
  '/v1/feeds/meetings.ics',
  '/v1/feeds/changes.atom',
]
const OF_A_MEETING = ['/v1/meetings/u4ssc-6/calendar.ics', '/v1/meetings/u4ssc-6/releases/1']

/** Requests of scanners and broken programs. */
const NOISE = [
  { path: '/.env' },
  { path: '/v1/meetings/%00' },
  { path: '/v1/meetings?limit=many' },
  { path: '/v1/registrations' },
  { path: '/v1/meetings/u4ssc-6/releases/999999999999' },
  { path: '/join/nothing' },
  { path: '/v1/drafts', body: '{"text":' },
  { path: '/v1/meetings/u4ssc-6/registrations', body: '{"name":["x"]}' },
  { path: '/v1/registrations/confirmation', body: JSON.stringify({ token: 'guessed' }) },
  { path: '/v1/session', body: '[]' },
]

/** They use a separate address, since guessing blocks that address for a while. */
const ELSEWHERE = { 'x-forwarded-for': '192.0.2.66' }

const isRead = (/** @type {number} */ status) => status === 200 || status === 304
const isRefusal = (/** @type {number} */ status) => status >= 400 && status < 500

/**
 * Simulates readers of the site, the API and feeds, and scanners.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {ReturnType<typeof import('./recorder.mjs').openRecorder>} recorder
 * @param {AbortSignal} end
 */
export function read({ site, api }, { fetchAs }, end) {
  const visit = fetchAs('readers of the site', isRead)
  const ask = fetchAs('readers of the API', isRead)
  const follow = fetchAs('feeds', isRead)
  const tryOut = fetchAs('bots', isRefusal)
  const all = [
    inTurns([...PAGES, ...MORE_PAGES], 40, (path) => visit(site + path)),
    inTurns(PAGES, 50, (path) => visit(site + path, { headers: languageOf(path) })),
    inTurns(RECORDS, 50, (path) => ask(api + path)),
    inTurns(
      RECORDS.slice(0, 1),
      50,
      askAgain((headers) => ask(api + RECORDS[0], { headers })),
    ),
    inTurns([...FEEDS, ...OF_A_MEETING], 200, (path) => follow(api + path)),
    inTurns(NOISE, 150, ({ path, body }) => tryOut(api + path, attempt(body))),
    inTurns(['/en/meetings/', '/xx/'], 1_000, (path) => tryOut(site + path + randomUUID())),
  ]
  return Promise.all(all)

  /**
   * @template Turn
   * @param {Turn[]} turns
   * @param {number} everyMs
   * @param {(turn: Turn) => Promise<unknown>} act
   */
  function inTurns(turns, everyMs, act) {
    return everySoOften(everyMs, end, async (number) => {
      // failures are already recorded; readers continue
      for (const turn of turns.slice(number % turns.length, (number % turns.length) + 1))
        await act(turn).catch(() => undefined)
    })
  }
}

/** @param {string} path */
function languageOf(path) {
  return { 'accept-language': path.slice(1, 3), 'accept-encoding': 'gzip' }
}

/** @param {string | undefined} body */
function attempt(body) {
  if (body === undefined) return { headers: ELSEWHERE }
  const headers = { ...ELSEWHERE, 'content-type': 'application/json' }
  return { method: 'POST', headers, body }
}

/**
 * Revalidates like a cache.
 *
 * @param {(headers: Record<string, string>) => Promise<Response>} ask
 */
function askAgain(ask) {
  let tag = ''
  return async () => {
    const answer = await ask(tag === '' ? {} : { 'if-none-match': tag })
    tag = answer.headers.get('etag') ?? tag
  }
}
