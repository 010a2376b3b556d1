import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const SITE = fileURLToPath(new URL('../../apps/site/build/server/main.js', import.meta.url))
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

it('with the API away every page seen before still answers, and says it is a copy; then it is fresh', async () => {
  const read = async (page: string) => {
    const answer = await fetch(site.address + page)
    return { status: answer.status, isCopy: (await answer.text()).includes(NOTICE) }
  }
  for (const page of PAGES) expect(await read(page), page).toEqual({ status: 200, isCopy: false })
  await door.shut()
  for (const page of PAGES) expect(await read(page), page).toEqual({ status: 200, isCopy: true })
  expect((await read('/en/meetings/never-seen')).status).toBe(503)
  await door.open()
  for (const page of PAGES) expect(await read(page), page).toEqual({ status: 200, isCopy: false })
})

/** A way to the API that can be shut, so that the API is away for one site. */
async function openDoor(api: string) {
  const port = await findFreePort()
  let server: Server | undefined
  async function open() {
    server = createServer((request, response) => {
      void fetch(api + (request.url ?? ''), { headers: { accept: 'application/json' } }).then(
        async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' })
          response.end(await answer.text())
        },
      )
    }).listen(port)
    await once(server, 'listening')
  }
  async function shut() {
    if (!server?.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  await open()
  return { port, open, shut }
}

async function openSite(api: string) {
  const port = await findFreePort()
  const { PATH } = process.env
  const env = { PATH, SITE_PORT: String(port), PUBLIC_API_URL: api, CLOCK: BEFORE_THE_SIXTH }
  const child = spawn(process.execPath, [SITE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return {
    address: `http://localhost:${port}`,
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
