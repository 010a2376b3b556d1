import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterEach, expect } from 'vitest'

/** Violations of the content security policy. */
const forbidden: string[] = []
afterEach(() => {
  expect(forbidden.splice(0)).toEqual([])
})

/** Time for a page to reach a state, also while other programs use all cores. */
const STATE_MS = 45_000

/** Opens an address as a new visitor with an English browser. */
export async function openPage(
  browser: Browser,
  url: string,
  visitor: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...visitor })
  context.setDefaultTimeout(STATE_MS)
  context.on('console', (message) => {
    const text = message.text()
    if (/content security policy/i.test(text)) forbidden.push(`${message.page()?.url()}: ${text}`)
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Clicks a link and waits until the next page has loaded; a click alone does not wait. */
export async function goBy(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), link.click()])
  await page.waitForLoadState()
}

/** Blocks the release stream, which never ends and so keeps the network of a page busy. */
export async function closeStream(page: Page): Promise<void> {
  await page.route('**/v1/releases/stream', (route) => route.abort())
}

/** Returns the text of a page with single spaces. */
export async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
}
