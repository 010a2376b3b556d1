import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goBy, openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

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

it.each([
  ['es-CO', '/es'],
  ['ar-EG', '/ar'],
  ['de-DE', '/en'],
])('a browser that asks for %s is led to %s', async (locale, path) => {
  const page = await openPage(browser, platform.site, { locale })
  expect(new URL(page.url()).pathname).toBe(path)
})

it('changing the language keeps the page and its query', async () => {
  const page = await openPage(
    browser,
    `${platform.site}/en/meetings/u4ssc-6?country=CO&capacity=individual`,
    { javaScriptEnabled: false },
  )
  const languages = page.getByRole('navigation', { name: 'Language' })
  await languages.getByText('English').first().click()
  await goBy(page, languages.getByRole('link', { name: 'français' }))
  expect(new URL(page.url()).pathname).toBe('/fr/meetings/u4ssc-6')
  const answer = page.getByRole('region', { name: 'Puis-je participer' }).getByRole('status')
  expect(await answer.innerText()).toMatch(/^Oui\..*Colombie/s)
})

it('a title in the language of its letter has the language and direction attributes', async () => {
  const page = await openPage(browser, `${platform.site}/ar/meetings/u4ssc-6`)
  const title = page.getByRole('main').getByText(/^Sixth Meeting of the United/)
  expect(await title.getAttribute('lang')).toBe('en')
  expect(await title.getAttribute('dir')).toBe('ltr')
})

it.each([
  ['Pacific/Auckland', /22:00–03:30/],
  ['Asia/Kathmandu', /14:45–20:15/],
  ['America/St_Johns', /05:30–11:00/],
  ['Pacific/Honolulu', /23:00–04:30/],
])('the times in %s are correct in every language, from the address only', async (zone, hours) => {
  const page = await openPage(browser, 'about:blank', { javaScriptEnabled: false })
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    await page.goto(`${platform.site}/${language}/meetings/u4ssc-6?zone=${zone}`)
    expect(await wordsOf(page), language).toMatch(hours)
  }
})
