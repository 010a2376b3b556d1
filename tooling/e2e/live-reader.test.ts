import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findUnreachable } from './keyboard'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

/** Size limit of the reader for six languages, gzipped; the texts of the page are separate. */
const MAX_READER_BYTES = 239_000
/** Size limit of the texts of one language on this page, gzipped: those of the site and of the domain. */
const MAX_TEXTS_BYTES = 41_000
const ASSETS = new URL('../../apps/site/build/client/assets/', import.meta.url)
const TRY = { name: 'Try TSB Circular 352' }
const SHORT = `Ref: TSB Circular 71

Subject: Workshop on Digital Twins

1 The workshop will take place in Geneva, from 0930 to 1700 hours, on 14 March 2023.
`
const MARKUP = `<img src=x onerror="document.title='taken'"> ${SHORT}`

let platform: OpenPlatform
let browser: Browser

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

const open = (language: string, visitor = {}) =>
  openPage(browser, `${platform.site}/${language}/developers`, visitor)
const fieldOf = (page: Page) => page.getByLabel('Text of the circular')
const letterOf = (page: Page) => page.getByRole('article', { name: 'Circular' })
const statusOf = (page: Page) => page.getByRole('status')

/** Records the names of files that the page requests from now on. */
function watchAssets(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/assets\/(.+)$/.exec(new URL(request.url()).pathname) ?? []
    if (name !== undefined) names.push(name)
  })
  return names
}

describe('the live reader', () => {
  it('reads the example accessibly, and links each fact with its words', async () => {
    const page = await open('en')
    await page.getByRole('button', TRY).click()
    await letterOf(page).waitFor()
    expect(await statusOf(page).innerText()).toMatch(/^\d\d facts found$/)
    expect(await page.locator('.fact').allInnerTexts()).toContainEqual(
      expect.stringMatching(
        /Date and time[\s\S]*Tuesday, 7 December 2021, 10:00–15:30, Geneva time/,
      ),
    )
    expect(await page.locator('main').innerText()).not.toContain('/meetings/0')

    await page.getByRole('link', { name: 'Tuesday, 7 December 2021, 10:00–15:30' }).click()
    const words = page.locator('mark:target')
    expect(await words.innerText()).toMatch(/^1000 to 1530\shours$/)
    await words.getByRole('link').click()
    expect(await page.locator('.fact:target').innerText()).toContain('Date and time')

    await page.getByRole('button', TRY).click()
    expect(await findViolations(page)).toEqual([])
    expect(await findUnreachable(page)).toEqual([])
  })

  it('reads typed text, keeps the JSON open and sends nothing', async () => {
    const page = await open('en')
    await fieldOf(page).fill(SHORT)
    await page.getByText('Workshop on Digital Twins').first().waitFor()
    await letterOf(page).waitFor()
    await page.getByText('JSON', { exact: true }).click()

    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
    await fieldOf(page).fill(SHORT.replace('14 March', '15 March'))
    await page.getByRole('link', { name: 'Wednesday, 15 March 2023' }).waitFor()
    expect(await page.locator('code', { hasText: '"2023-03-15"' }).isVisible()).toBe(true)
    expect(sent).toEqual([])

    await fieldOf(page).fill('')
    await page.getByText('Paste the text of a circular').waitFor()
    expect(await letterOf(page).count()).toBe(0)
  })

  it('says if a text has no meeting or is too long', async () => {
    const page = await open('en')
    await fieldOf(page).fill('Lunch is at half past twelve.')
    await page.getByText('No meeting was found in this text.').waitFor()
    expect(await statusOf(page).innerText()).toBe('No facts found')
    await fieldOf(page).evaluate((field: HTMLTextAreaElement) => {
      field.value = 'x'.repeat(1_000_001)
      field.dispatchEvent(new Event('input'))
    })
    await page.getByText('This text is too long. Paste at most 1,000,000 characters.').waitFor()
    expect(await letterOf(page).count()).toBe(0)
  })

  it('shows markup in a text as text', async () => {
    const page = await open('en')
    await fieldOf(page).fill(MARKUP)
    await letterOf(page).waitFor()
    expect(await letterOf(page).innerText()).toContain('<img src=x onerror=')
    expect(await page.locator('[onerror], img[src="x"]').count()).toBe(0)
    expect(await page.title()).not.toBe('taken')
  })

  it('shows its result in the words and direction of each language', async () => {
    const page = await open('ar')
    await page
      .getByRole('button', { name: 'تجربة الرسالة المعممة 352 لمكتب تقييس الاتصالات' })
      .click()
    const letter = page.locator('article.letter')
    await letter.waitFor()
    expect(await statusOf(page).innerText()).toContain('معلومة')
    expect([await letter.getAttribute('lang'), await letter.getAttribute('dir')]).toEqual([
      'en',
      'ltr',
    ])
    expect(await findViolations(page)).toEqual([])
  })

  it('is loaded at the first use, within its size limit', async () => {
    const page = await openPage(browser, 'about:blank')
    const names = watchAssets(page)
    await page.goto(`${platform.site}/en/developers`)
    await page.getByRole('button', TRY).waitFor()
    expect(names.filter((name) => /reader|reading/.test(name))).toEqual([])

    await page.getByRole('button', TRY).click()
    await letterOf(page).waitFor()
    const worker = names.find((name) => name.startsWith('reading-worker'))
    expect(worker && gzippedBytes(worker)).toBeLessThan(MAX_READER_BYTES)
  })

  it('loads the texts of one language, within their size limit', async () => {
    const page = await openPage(browser, 'about:blank')
    const names = watchAssets(page)
    await page.goto(`${platform.site}/fr/developers`)
    await page.getByRole('button', { name: 'Essayer avec la Circulaire TSB 352' }).click()
    await page.locator('article.letter').waitFor()
    const words = names.filter((name) => /^(ar|en|es|fr|ru|zh)-/.test(name))
    expect(words.every((name) => name.startsWith('fr-'))).toBe(true)
    expect(words.length).toBeGreaterThan(0)
    const bytes = words.map(gzippedBytes).reduce((sum, one) => sum + one, 0)
    expect(bytes).toBeLessThan(MAX_TEXTS_BYTES)
  })

  it('says if it cannot be loaded', async () => {
    const page = await open('en')
    await page.route(/reading-worker/, (route) => route.abort())
    await page.getByRole('button', TRY).click()
    await page.getByText('This text could not be read. Reload the page and try again.').waitFor()
  })
})

describe('without scripts', () => {
  it('the form returns the same page', async () => {
    const page = await open('en', { javaScriptEnabled: false })
    await page.getByRole('button', TRY).click()
    await letterOf(page).waitFor()
    const withScripts = await open('en')
    await withScripts.getByRole('button', TRY).click()
    await letterOf(withScripts).waitFor()
    const resultOf = async (of: Page) => [
      await letterOf(of).innerHTML(),
      await of.locator('.said > section').evaluateAll((parts) => parts.map((one) => one.innerHTML)),
    ]
    expect(await resultOf(page)).toEqual(await resultOf(withScripts))
    expect(await fieldOf(page).inputValue()).toContain('TSB Circular 352')
  })

  it('an empty text and one above the limit get an error message', async () => {
    const page = await open('en', { javaScriptEnabled: false })
    const send = async () => {
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      return (await answer).status()
    }
    expect(await send()).toBe(422)
    await page.getByText('Paste the text of a circular').waitFor()
    await fieldOf(page).fill('x'.repeat(300_000))
    expect(await send()).toBe(413)
    await page.getByText('This text is larger than 256 KB. Paste a shorter text.').waitFor()
  })
})

it('the texts of every language are within their size limit', () => {
  const names = readdirSync(ASSETS)
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    const words = names.filter((name) => name.startsWith(`${language}-`) && name.endsWith('.js'))
    const bytes = words.map(gzippedBytes).reduce((sum, one) => sum + one, 0)
    expect(words.length, language).toBeGreaterThan(0)
    expect(bytes, language).toBeLessThan(MAX_TEXTS_BYTES)
  }
})

function gzippedBytes(name: string): number {
  return gzipSync(readFileSync(new URL(name, ASSETS)), { level: 9 }).length
}
