import { once } from 'node:events'
import { createServer } from 'node:http'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite } from './open-site'

const NOTHING = { items: [], nextCursor: null }
const LISTS = ['/v1/meetings', '/v1/circulars']
const NOT_THERE = { type: 'about:blank', title: 'No such thing', status: 404 }

let api: Awaited<ReturnType<typeof openApi>>
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  api = await openApi()
  site = await openSite(api.address)
})
afterAll(async () => {
  await site.close()
  api.close()
})

async function read(page: string) {
  const answer = await fetch(site.address + page)
  return { status: answer.status, html: await answer.text() }
}

it('with nothing published every page is whole, and says that there is nothing yet', async () => {
  const { html: sitemap } = await read('/sitemap.xml')
  const pages = [...sitemap.matchAll(/<loc>[^<]*?(\/en[^<]*)<\/loc>/g)].map(([, page = '']) => page)
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) expect((await read(page)).status, page).toBe(200)
  expect((await read('/en')).html).toContain('No letter is published here yet.')
  expect((await read('/en/meetings')).html).toContain('No meeting is published here yet.')
  expect((await read('/en/meetings?view=calendar')).html).toContain('No meeting in this month.')
  expect((await read('/en/circulars')).html).toContain('No letter is published here yet.')
})

it('a choice that nothing fits says so, with the way back to all', async () => {
  const { html } = await read('/en/circulars?q=nothing-like-this')
  expect(html).toContain('No letter is like that.')
  expect(html).toContain('Show all')
})

it.each([
  ['/en/meetings/never-convened', 'There is no such page'],
  ['/fr/circulars/jamais', 'page'],
  ['/ru/no-such-page', 'страниц'],
  ['/en/meetings/never-convened/programme', 'There is no such page'],
])('%s is answered as not there, in the language of its address', async (page, words) => {
  const { status, html } = await read(page)
  expect(status).toBe(404)
  expect(html).toContain(words)
  expect(html).toContain(`lang="${page.slice(1, 3)}"`)
})

it('a page that fails says so in its language, without its inner workings, and the next one stands', async () => {
  api.breakDown(true)
  const { status, html } = await read('/es/meetings')
  api.breakDown(false)
  expect(status).toBe(500)
  expect(html).toContain('lang="es"')
  expect(html).not.toMatch(/ZodError|at .*\.js:\d+/)
  expect((await read('/es/meetings')).status).toBe(200)
})

/** An API with nothing in it, which can be made to answer what no contract foresees. */
async function openApi() {
  const port = await findFreePort()
  let isBroken = false
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    const isList = LISTS.includes(path)
    response.writeHead(isList ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isBroken ? { items: 'none' } : isList ? NOTHING : NOT_THERE))
  }).listen(port)
  await once(server, 'listening')
  return {
    address: `http://localhost:${port}`,
    breakDown: (broken: boolean) => {
      isBroken = broken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
