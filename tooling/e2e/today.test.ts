import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, wordsOf } from './open-page'
import { openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

let platform: OpenPlatform
let browser: Browser

beforeAll(async () => {
  platform = await openPlatform()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('today the home page says that no meeting is convened, and shows the last one as ended', async () => {
  const page = await openPage(browser, `${platform.site}/en`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
    /no meeting is convened/i,
  )
  expect(await wordsOf(page)).toMatch(/ended/i)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sixth Meeting/ })
    .first()
    .click()
  expect(await wordsOf(page)).toMatch(/ended/i)
})
