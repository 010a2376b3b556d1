import { AxeBuilder } from '@axe-core/playwright'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const WIRE_BYTES_MAX = 50 * 1024
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
const PHONE = { width: 360, height: 740 }
const MANY_PAGES_MS = 300_000

let platform: OpenPlatform
let browser: Browser
/** Every page of the site by its sitemap, which the site's own tests hold against its routes. */
let pages: string[]

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  const sitemap = await (await fetch(`${platform.site}/sitemap.xml`)).text()
  pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

const pagesIn = (language: string) =>
  pages.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`))

it('the sitemap has as many pages in each language', () => {
  const counts = LANGUAGES.map((language) => pagesIn(language).length)
  expect(new Set(counts).size).toBe(1)
  expect(counts[0]).toBeGreaterThan(10)
})

describe.each(LANGUAGES)('in %s', (language) => {
  const dir = language === 'ar' ? 'rtl' : 'ltr'

  it.each(['light', 'dark'] as const)(
    'no page has a violation that axe finds, in %s colours',
    async (colorScheme) => {
      const page = await openPage(browser, 'about:blank', { colorScheme })
      const findings: string[] = []
      for (const path of [...pagesIn(language), `/${language}/no-such-page`]) {
        await page.goto(platform.site + path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, nodes } of violations)
          findings.push(`${path} ${id}: ${nodes[0]?.html ?? ''}`)
      }
      expect(findings).toEqual([])
    },
    MANY_PAGES_MS,
  )

  it(
    'every page answers without scripts, in its language and direction, no wider than a phone',
    async () => {
      const page = await openPage(browser, 'about:blank', {
        javaScriptEnabled: false,
        viewport: PHONE,
      })
      for (const path of pagesIn(language)) {
        const answer = await page.goto(platform.site + path)
        expect(answer?.status(), path).toBe(200)
        const html = page.locator('html')
        expect(await html.getAttribute('lang'), path).toBe(language)
        expect(await html.getAttribute('dir'), path).toBe(dir)
        const widest = await page.locator('main').evaluate((main) => main.scrollWidth)
        expect(widest, path).toBeLessThanOrEqual(PHONE.width)
        expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
      }
    },
    MANY_PAGES_MS,
  )
})

it(
  'every page is under 50 KB on the wire at first view, everything included',
  async () => {
    for (const path of pagesIn('en')) {
      const page = await openPage(browser, 'about:blank')
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
      expect(bytes, path).toBeLessThan(WIRE_BYTES_MAX)
      await page.context().close()
    }
  },
  MANY_PAGES_MS,
)
