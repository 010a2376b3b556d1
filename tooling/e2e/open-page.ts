import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterEach, expect } from 'vitest'

/** What pages tried that their content security policy forbids. */
const forbidden: string[] = []
afterEach(() => {
  expect(forbidden.splice(0)).toEqual([])
})

/** Opens an address as a visitor of its own, with no history and an English browser. */
export async function openPage(
  browser: Browser,
  url: string,
  visitor: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...visitor })
  context.setDefaultTimeout(15_000)
  context.on('console', (message) => {
    const text = message.text()
    if (/content security policy/i.test(text)) forbidden.push(`${message.page()?.url()}: ${text}`)
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Presses what leads to another page, and waits until that has come: a click alone does not. */
export async function goBy(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), link.click()])
  await page.waitForLoadState()
}

/** The stream of releases never ends, so that with it the network of a page is never idle. */
export async function closeStream(page: Page): Promise<void> {
  await page.route('**/v1/releases/stream', (route) => route.abort())
}

/** What the page says, with each run of white space as one space. */
export async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
}
