import { request } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { readSitemap } from '@u4ssc/start/read-sitemap.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BROKEN, GARBLED, openEmptyApi, SECRET_OF_FAILURE, WITHDRAWN } from './open-empty-api'
import { openSite } from './open-site'

const PUBLIC = 'https://meetings.example.org'
const EVIL = 'evil.example'

let api: Awaited<ReturnType<typeof openEmptyApi>>
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  api = await openEmptyApi()
  site = await openSite(api.address, { PUBLIC_SITE_URL: PUBLIC })
})
afterAll(async () => {
  await site.close()
  api.close()
})

async function read(page: string) {
  const answer = await fetch(site.address + page)
  return { status: answer.status, html: await answer.text() }
}

it('with nothing published, every page is complete and says that there is nothing yet', async () => {
  const all = await readSitemap(site.address)
  const pages = all.filter((page) => /^\/en(\/|$)/.test(page))
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) expect((await read(page)).status, page).toBe(200)
  expect((await read('/en')).html).toContain('No circulars have been published yet.')
  expect((await read('/en/meetings')).html).toContain('No meetings have been published yet.')
  expect((await read('/en/times')).html).toContain('No meetings have been published yet.')
  expect((await read('/en/meetings?view=calendar')).html).toContain('No meetings this month.')
  expect((await read('/en/circulars')).html).toContain('No circulars have been published yet.')
})

it('filters without a match say so, with a link to all items', async () => {
  const { html } = await read('/en/circulars?q=nothing-like-this')
  expect(html).toContain('No circulars match these filters.')
  expect(html).toContain('Clear filters')
})

it.each([
  ['/en/meetings/never-convened', 'Page not found'],
  ['/fr/circulars/jamais', 'page'],
  ['/ru/no-such-page', 'страниц'],
  ['/en/meetings/never-convened/programme', 'Page not found'],
])('%s is not found, with an error page in the language of its address', async (page, words) => {
  const { status, html } = await read(page)
  expect(status).toBe(404)
  expect(html).toContain(words)
  expect(html).toContain(`lang="${page.slice(1, 3)}"`)
})

it.each([
  ['en', 'This meeting page has been withdrawn', '10 November 2026', 'All meetings'],
  ['ru', 'Страница этого собрания снята с публикации', '10 ноября 2026', 'Все собрания'],
  ['ar', 'سُحبت صفحة هذا الاجتماع', 'نوفمبر', 'جميع الاجتماعات'],
])('withdrawn content is gone, with the date, the reason and a link: %s', async (lang, ...said) => {
  for (const page of ['', '/programme', '/updates', '/register']) {
    const { status, html } = await read(`/${lang}/meetings/${WITHDRAWN}${page}`)
    expect(status, page).toBe(410)
    for (const words of [...said, 'Published by mistake']) expect(html).toContain(words)
  }
})

it('an error page is in the language of the page and reveals no internals', async () => {
  const { status, html } = await read(`/es/meetings/${BROKEN}`)
  expect(status).toBe(500)
  expect(html).toContain('lang="es"')
  expect(html).not.toContain(SECRET_OF_FAILURE)
  expect((await read('/es/meetings')).status).toBe(200)
})

it('a response that violates the contract counts as an outage, and the page says when to retry', async () => {
  const answer = await fetch(`${site.address}/fr/meetings/${GARBLED}`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).not.toBeNull()
  expect(await answer.text()).toContain('lang="fr"')
})

it.each(['/en', '/fr/meetings', '/sitemap.xml', '/robots.txt', '/llms.txt', '/'])(
  '%s ignores headers about its address',
  async (page) => {
    const forged = {
      host: EVIL,
      'x-forwarded-host': EVIL,
      'x-forwarded-proto': 'javascript',
      forwarded: `host=${EVIL}`,
      'x-original-url': `//${EVIL}`,
      origin: `https://${EVIL}`,
    }
    // the forged request first, and twice: a wrong response would be cached
    const answers = [await ask(page, forged), await ask(page, forged), await ask(page)]
    for (const { status, body, headers } of answers) {
      expect(status).toBeLessThan(400)
      expect(body + JSON.stringify(headers)).not.toContain(EVIL)
    }
    expect(answers[0]?.body).toBe(answers[2]?.body)
  },
)

it.each([
  `//${EVIL}`,
  `//${EVIL}/en/`,
  `/\\${EVIL}`,
  `/%2F${EVIL}`,
  `/?to=//${EVIL}`,
  `/en/place?page=//${EVIL}`,
  `/en/place?page=/.//${EVIL}`,
  `/en/place?page=https://${EVIL}/`,
  `/en/follow?to=https://${EVIL}`,
])('%s does not redirect to other sites, nor does a form on it', async (page) => {
  const { status, headers, body } = await ask(page)
  expect(status).toBeLessThan(500)
  expect(new URL(headers.location ?? '/', PUBLIC).origin).toBe(PUBLIC)
  const targets = [...body.matchAll(/ (?:form)?action="([^"]*)"/g)].map(([, target = '']) => target)
  for (const target of targets) expect(new URL(target, PUBLIC).origin, target).toBe(PUBLIC)
})

it('a query in the address is never markup on the page', async () => {
  const markup = encodeURIComponent(
    `"'></script><script>alert(1)</script><img src=x onerror=alert(1)>`,
  )
  for (const page of [
    `/en/eligibility?country=${markup}&capacity=${markup}&meeting=${markup}`,
    `/en/meetings?year=${markup}&mode=${markup}&view=calendar&month=${markup}`,
    `/en/circulars?q=${markup}&series=${markup}&page=${markup}`,
    `/en/search?q=${markup}&type=${markup}&cursor=${markup}`,
    `/en/times?zone=${markup}&places=${markup}&meeting=${markup}`,
    `/en/times/planner?place=${markup}&date=${markup}&hours=${markup}`,
    `/en/place?page=${markup}`,
    `/en/follow?meeting=${markup}`,
    `/en/registration?token=${markup}`,
    `/en/${markup}`,
    `/${markup}`,
    `/?${markup}`,
  ]) {
    const { status, body, headers } = await ask(page)
    expect(status, page).toBeLessThan(500)
    expect(body, page).not.toMatch(/<script>|<img[^>]+onerror/)
    expect(headers['content-security-policy'], page).toContain("default-src 'self'")
  }
})

it('a page cached for one language, zone or browser is not served to another', async () => {
  const zoneOf = async (page: string, cookie = '') => {
    const { body } = await ask(page, { cookie, 'accept-language': 'zh' })
    return [/ lang="(..)"/.exec(body)?.[1], / data-zone="([^"]*)"/.exec(body)?.[1]]
  }
  for (const turn of ['made', 'kept', 'given'])
    expect([turn, ...(await zoneOf('/en/times', 'zone=Asia%2FTokyo'))]).toEqual([
      turn,
      'en',
      'Asia/Tokyo',
    ])
  expect(await zoneOf('/en/times')).toEqual(['en', undefined])
  expect(await zoneOf('/en/times?zone=America/Bogota')).toEqual(['en', 'America/Bogota'])
  expect(await zoneOf('/en/times', 'zone=%0AAsia%2FTokyo')).toEqual(['en', undefined])
  expect(await zoneOf('/fr/times')).toEqual(['fr', undefined])
  const { headers } = await ask('/en/times', { cookie: 'zone=Asia%2FTokyo' })
  expect(headers['cache-control']).toContain('private')
  const { headers: shared } = await ask('/en/times')
  expect(shared['cache-control']).toContain('public')
  expect(shared.vary).toMatch(/cookie/i)
})

it('responses enforce https, this origin and the declared type', async () => {
  for (const page of ['/en', '/en/no-such-page', '/assets/none.js', '/robots.txt']) {
    const { headers } = await ask(page)
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(headers['x-content-type-options']).toBe('nosniff')
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'self';.*base-uri 'none'.*object-src 'none'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  }
  const { headers } = await ask('/en?zone=Asia/Tokyo')
  expect(headers['set-cookie']?.join()).toMatch(
    /^zone=Asia%2FTokyo;.*SameSite=Lax; HttpOnly; Secure$/,
  )
  expect((await ask('/en', {}, 'TRACE')).status).toBe(405)
})

/** Sends a raw request with any header and an unnormalized address. */
async function ask(page: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
  const { port } = new URL(site.address)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, method, path: page, headers }, resolve).once('error', reject).end()
  })
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }
}
