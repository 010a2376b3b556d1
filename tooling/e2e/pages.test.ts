import { readSitemap } from '@u4ssc/start/read-sitemap.mjs'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStream, openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations, findViolationsBesidesColour, findViolationsOfColour } from './violations'

const MAX_TRANSFER_BYTES = 50 * 1024
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
/** The narrowest width that WCAG 2.2 (1.4.10) requires. */
const PHONE = { width: 320, height: 740 }
const MANY_PAGES_MS = 300_000
/** One per core of a small machine. */
const AT_ONCE = 2

let platform: OpenPlatform
let browser: Browser
/** All pages of the sitemaps, which the tests of the site compare with its routes. */
let pages: string[]

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  pages = await readSitemap(platform.site)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

const pagesIn = (language: string) =>
  pages.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`))

const widthOf = (element: Element) => element.scrollWidth

/** Visits all paths, several at the same time in reused pages. */
async function inTurns<Answer>(
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<Answer>,
  visitor: BrowserContextOptions = {},
): Promise<Answer[]> {
  const answers: Answer[] = []
  const waiting = [...paths.entries()]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const page = await openPage(browser, 'about:blank', visitor)
      for (let next = waiting.shift(); next; next = waiting.shift())
        answers[next[0]] = await visit(page, next[1])
      await page.context().close()
    }),
  )
  return answers
}

it('the sitemaps have as many pages in each language', () => {
  const counts = LANGUAGES.map((language) => pagesIn(language).length)
  expect(new Set(counts).size).toBe(1)
  expect(counts[0]).toBeGreaterThan(10)
})

it('axe finds a picture without a text, and words that are hard to see', async () => {
  const page = await openPage(browser, `${platform.site}/robots.txt`)
  await page.setContent(
    '<main><img src="x"><p style="color: #ddd; background: #fff">Words</p></main>',
  )
  expect((await findViolations(page)).join()).toContain('image-alt')
  expect((await findViolationsBesidesColour(page)).join()).toContain('image-alt')
  expect((await findViolationsOfColour(page)).join()).toContain('color-contrast')
  await page.context().close()
})

const andUnknown = (language: string) => [...pagesIn(language), `/${language}/no-such-page`]

it(
  'axe finds no violation on any page, in light and dark colours',
  async () => {
    const findings = await inTurns(andUnknown('en'), async (page, path) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(platform.site + path)
      const light = await findViolations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await findViolationsOfColour(page)
      return [...light, ...dark].map((violation) => `${path} ${violation}`)
    })
    expect(findings.flat()).toEqual([])
  },
  MANY_PAGES_MS,
)

// The other languages have the same pages and colours
it(
  'axe finds no violation on any page in Arabic, from right to left',
  async () => {
    const findings = await inTurns(andUnknown('ar'), async (page, path) => {
      await page.goto(platform.site + path)
      return (await findViolationsBesidesColour(page)).map((violation) => `${path} ${violation}`)
    })
    expect(findings.flat()).toEqual([])
  },
  MANY_PAGES_MS,
)

describe.each(LANGUAGES)('in %s', (language) => {
  const dir = language === 'ar' ? 'rtl' : 'ltr'

  it(
    'every page works without scripts, in its language and direction, and fits a phone',
    async () => {
      const visitor = { javaScriptEnabled: false, viewport: PHONE }
      const seen = await inTurns(
        pagesIn(language),
        async (page, path) => {
          const answer = await page.goto(platform.site + path)
          const html = page.locator('html')
          return {
            path,
            status: answer?.status(),
            lang: await html.getAttribute('lang'),
            dir: await html.getAttribute('dir'),
            isWider: (await page.locator('main').evaluate(widthOf)) > PHONE.width,
            headings: await page.getByRole('heading', { level: 1 }).count(),
          }
        },
        visitor,
      )
      const right = { status: 200, lang: language, dir, isWider: false, headings: 1 }
      expect(seen).toEqual(pagesIn(language).map((path) => ({ path, ...right })))
    },
    MANY_PAGES_MS,
  )
})

it(
  'every page transfers less than 50 KB in total at the first view',
  async () => {
    await inTurns(pagesIn('en'), async (_, path) => {
      // a visitor without any file of an earlier page
      const page = await openPage(browser, 'about:blank')
      await closeStream(page)
      const wire = await page.context().newCDPSession(page)
      await wire.send('Network.enable')
      let bytes = 0
      let answers = 0
      wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength
        answers += 1
      })
      await page.goto(platform.site + path, { waitUntil: 'networkidle' })
      expect(answers, path).toBeGreaterThan(1)
      expect(bytes, path).toBeLessThan(MAX_TRANSFER_BYTES)
      await page.context().close()
    })
  },
  MANY_PAGES_MS,
)
