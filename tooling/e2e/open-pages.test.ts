import { createClient } from '@u4ssc/client'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }
const MEETING = '/en/meetings/u4ssc-6'
const NOTICE = 'A newer release of this page has been published.'

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

it('an open page hears of a new release once, and shows it when asked to', async () => {
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

  await page.getByRole('link', { name: 'Show it' }).click()
  await page.getByText('There is a fee.').waitFor()
  const words = await wordsOf(page)
  expect(words).toContain('Changed since your last visit')
  expect(words).toContain('Release 2')
})

it('a page that was prepared is made anew after a release', async () => {
  const read = async () => (await fetch(platform.site + MEETING)).text()
  await read()
  await publish({ pointer: '/meetings/0/fee', value: 'free', note: 'Somebody pays' })
  await expect.poll(read, { timeout: 2_000 }).toContain('Release 3')
})

it('the programme that was looked at is there without a network', async () => {
  const page = await openPage(browser, `${platform.site + MEETING}/programme`)
  await page.getByText('also kept in this browser').waitFor()
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await caches.open('visited-programmes')
      return (await kept.match(location.href)) !== undefined
    })
  await expect.poll(isKept, { timeout: 10_000 }).toBe(true)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /Programme/ }).waitFor()
  await page.getByText('This is the copy kept in your browser').waitFor()
})

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
  const draft = await owner.createDraft({ meeting: 'u4ssc-6' })
  const changed = await owner.changeDraft(draft.id, {
    version: draft.version,
    corrections: [correction],
    acknowledgements: [],
  })
  await owner.publishDraft(draft.id, { version: changed.version })
}
