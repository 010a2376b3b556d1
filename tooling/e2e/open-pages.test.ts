import { readFileSync } from 'node:fs'
import { createClient } from '@u4ssc/client'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const LETTER = readFileSync(
  new URL('./letters/workshop-on-digital-twins.txt', import.meta.url),
  'utf8',
)
/** Closes any context, and changes the title of the page if it runs. */
const RUN = `document.title='taken'`
const MARKUP = `"'--></script></title><script>${RUN}</script><img src=x onerror="${RUN}">`
const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }
const MEETING = '/en/meetings/u4ssc-6'
const NOTICE = 'This page has been updated.'

let platform: OpenPlatform
let browser: Browser
let owner: ReturnType<typeof createClient>

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  owner = await becomeOwner()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('an open page is notified of a new release once, and shows it on request', async () => {
  const page = await openPage(browser, platform.site + MEETING)
  const other = await openPage(browser, `${platform.site}/en/circulars`)
  const stream = page.waitForResponse(/releases\/stream$/)
  await page.reload()
  await stream
  expect(await page.getByText(NOTICE).isVisible()).toBe(false)

  await publish({ pointer: '/meetings/0/fee', value: 'paid', note: 'Costs are shared' })
  await page.getByText(NOTICE).waitFor()
  expect(await page.getByText(NOTICE).count()).toBe(1)
  expect(await wordsOf(page)).toContain('Free of charge')
  expect(await other.getByText(NOTICE).count()).toBe(0)

  await page.getByRole('link', { name: 'Show the new version' }).click()
  await page.getByText('There is a fee.').waitFor()
  const words = await wordsOf(page)
  expect(words).toContain('Changes since your last visit')
  expect(words).toContain('Published version 2')
})

it('a cached page is rendered again after a release', async () => {
  const read = async () => (await fetch(platform.site + MEETING)).text()
  await read()
  await publish({ pointer: '/meetings/0/fee', value: 'free', note: 'Somebody pays' })
  await expect.poll(read, { timeout: 2_000 }).toContain('Published version 3')
})

it('a notice is on the meeting page with its level, and no longer after its removal', async () => {
  const draft = await owner.notices.create({
    ...{ meeting: 'u4ssc-6', kind: 'notice' },
    audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
    words: { en: { subject: 'The room has changed', text: 'See https://example.org/rooms.' } },
  })
  const shown = await owner.notices.setPageLevel(draft.id, { version: 1, pageLevel: 'urgent' })
  const sent = await owner.notices.approve(draft.id, { version: shown.version })
  const page = await openPage(browser, `${platform.site}/fr/meetings/u4ssc-6`)
  const notices = page.getByRole('region', { name: 'Avis' })
  await expect.poll(() => page.reload().then(() => notices.count())).toBe(1)
  expect(await notices.innerText()).toMatch(/Urgent[^]*The room has changed/)
  expect(await notices.locator('h3 bdi').getAttribute('lang')).toBe('en')
  await notices.getByRole('link', { name: 'https://example.org/rooms' }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await owner.notices.setPageLevel(draft.id, { version: sent.version, pageLevel: null })
  await expect.poll(() => page.reload().then(() => notices.count())).toBe(0)
  await page.context().close()
})

it.each([
  ['meeting', MEETING, /Sixth Meeting|Sixth U4SSC meeting/],
  ['programme', `${MEETING}/programme`, /Programme/],
  ['circular', '/en/circulars/tsb-circular-352-2021-10-13', /TSB Circular 352/],
])('a viewed %s is available offline', async (_, path, name) => {
  const page = await openPage(browser, platform.site + path)
  await page.getByText('This page is saved in your browser').waitFor()
  const isKept = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const kept = await caches.open('visited-pages')
      return (await kept.match(location.href)) !== undefined
    })
  await expect.poll(isKept, { timeout: 10_000 }).toBe(true)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText('This is the copy saved in your browser').waitFor()
})

it('markup in a letter, a programme, a speaker or a document is shown as text on every page', async () => {
  await publishMarkup()
  const { items } = await owner.meetings.list()
  const found = items.find(({ meeting: { title } }) => title === MARKUP)
  const meeting = `/en/meetings/${found?.slug}`
  const { items: letters } = await owner.circulars.list()
  const letter = `/en/circulars/${letters.find(({ reference }) => reference.number === '71')?.id}`
  const page = await openPage(browser, `${platform.site}/en`)
  for (const path of [
    letter,
    meeting,
    `${meeting}/programme`,
    `${meeting}/updates`,
    `${meeting}/register`,
    '/en/meetings',
    '/en/circulars',
    '/en/library',
    `/en/search?q=${encodeURIComponent(MARKUP)}`,
  ]) {
    const answer = await page.goto(platform.site + path)
    expect([path, answer?.status()]).toEqual([path, 200])
    const made = page.locator('[onerror], img[src="x"], script:not([src], [type$="json"])')
    expect([path, await made.count(), await page.title()]).toEqual([
      path,
      0,
      expect.not.stringMatching(/^taken$/),
    ])
    for (const data of await page.locator('script[type$="json"]').allTextContents())
      expect(() => void JSON.parse(data)).not.toThrow()
  }
  await page.goto(platform.site + meeting)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(MARKUP)
})

async function publishMarkup() {
  const text = LETTER.replaceAll('Digital Twins', `Digital Twins ${MARKUP}`)
  const { id, version, read } = await owner.drafts.create({ text, fileName: MARKUP })
  const speaker = { id: 's', name: MARKUP, title: MARKUP, organization: null, biography: MARKUP }
  const paper = { id: 'd', title: MARKUP, kind: 'agenda', language: 'en', access: 'public' }
  const session = { id: 'one', title: MARKUP, kind: 'panel', date: '2023-03-14', room: MARKUP }
  const facts = {
    title: MARKUP,
    objectives: [MARKUP],
    venue: { name: MARKUP, city: MARKUP, country: 'CH' },
    speakers: [speaker],
    documents: [{ ...paper, url: `https://example.org/?${encodeURIComponent(MARKUP)}` }],
    programme: [
      {
        ...session,
        startTime: '09:30',
        endTime: '10:30',
        speakers: [{ speaker: 's', role: 'chair' }],
        documents: ['d'],
      },
    ],
  }
  const corrections = Object.entries(facts).map(([fact, value]) => ({
    pointer: `/meetings/0/${fact}`,
    value,
    note: MARKUP,
  }))
  const acknowledgements = read.diagnostics.map((_, diagnostic) => ({ diagnostic, note: MARKUP }))
  await owner.drafts.update(id, { version, corrections, acknowledgements })
  await publishReviewed(owner, id)
}

async function becomeOwner() {
  const token = new URL(
    new URL(platform.firstOwnerUrl ?? '').hash.slice(1),
    platform.api,
  ).searchParams.get('token')
  const answer = await fetch(`${platform.api}/v1/first-owner`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: platform.api },
    body: JSON.stringify({ token, ...OWNER }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return createClient({ baseUrl: platform.api, headers: { cookie, origin: platform.api } })
}

async function publish(correction: { pointer: string; value: string; note: string }) {
  const draft = await owner.drafts.create({ meeting: 'u4ssc-6' })
  await owner.drafts.update(draft.id, {
    version: draft.version,
    corrections: [correction],
    acknowledgements: [],
  })
  await publishReviewed(owner, draft.id)
}
