import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import { openSite } from './open-site'
import type { OpenPlatform } from './open-platform'

const PAGES = ['/en', '/ar/meetings/u4ssc-6', '/fr/circulars/tsb-circular-352-2021-10-13']
const NOTICE = 'last-copy'

let platform: OpenPlatform
let door: Awaited<ReturnType<typeof openDoor>>
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  door = await openDoor(platform.api)
  site = await openSite(`http://localhost:${door.port}`)
})
afterAll(async () => {
  await site.close()
  await door.shut()
  await platform.close()
})

const read = async (page: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(site.address + page, { headers })
  const html = await answer.text()
  return { status: answer.status, isCopy: html.includes(NOTICE), etag: answer.headers.get('etag') }
}

/** Maximum time for the site to notice that the API is unavailable or back. */
const NOTICED = { timeout: 2_000, interval: 50 }

it('without the API, every page opened before is served as a saved copy, and is current again afterwards', async () => {
  for (const page of PAGES)
    expect(await read(page), page).toMatchObject({ status: 200, isCopy: false })
  await door.shut()
  for (const page of PAGES)
    await vi.waitFor(async () => {
      expect(await read(page), page).toMatchObject({ status: 200, isCopy: true })
    }, NOTICED)
  expect((await read('/en/meetings/never-seen')).status).toBe(503)
  await door.open()
  for (const page of PAGES)
    expect(await read(page), page).toMatchObject({ status: 200, isCopy: false })
})

it('an unchanged page is not sent again', async () => {
  const [page = ''] = PAGES
  const etag = await vi.waitFor(async () => {
    const seen = await read(page)
    expect(seen.etag).not.toBeNull()
    return seen.etag ?? ''
  }, NOTICED)
  expect((await read(page, { 'if-none-match': etag })).status).toBe(304)
  expect((await read(page, { 'if-none-match': '"another"' })).status).toBe(200)
})

it('pages for two time zones are cached separately', async () => {
  const hoursAt = async (zone: string) => {
    const answer = await fetch(`${site.address}/en/meetings/u4ssc-6`, {
      headers: { cookie: `browser-zone=${zone}` },
    })
    return /04:00|18:00/.exec(await answer.text())?.[0]
  }
  // Each once as rendered, and once from the cache
  for (const zone of ['America/Bogota', 'Asia/Tokyo', 'America/Bogota', 'Asia/Tokyo'])
    expect(await hoursAt(zone)).toBe(zone === 'Asia/Tokyo' ? '18:00' : '04:00')
})

/** A proxy of the API that can be closed for one site. */
async function openDoor(api: string) {
  const port = await findFreePort()
  const sockets = new Set<Socket>()
  let server: Server | undefined
  async function open() {
    server = createServer((socket) => {
      const onward = connect(Number(new URL(api).port), 'localhost')
      for (const [one, other] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        sockets.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => sockets.delete(one))
      }
    }).listen(port)
    await once(server, 'listening')
  }
  async function shut() {
    if (!server?.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await open()
  return { port, open, shut }
}

it('if the API never responds, a page says so within ten seconds, without claiming a copy', async () => {
  const silent = createServer((socket) => socket.unref())
  silent.listen(0)
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  const alone = await openSite(`http://localhost:${port}`)
  // the first page of a process is always slower
  await fetch(`${alone.address}/en/about`)
  const pages = ['/en', '/en/meetings/u4ssc-6', '/fr/circulars'].map(async (page) => {
    const answer = await fetch(alone.address + page, { signal: AbortSignal.timeout(10_000) })
    expect(answer.status, page).toBe(503)
    expect(await answer.text(), page).not.toContain(NOTICE)
  })
  await Promise.all(pages)
  await alone.close()
  silent.close()
})
