import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { clientOf, openAsFirstOwner } from './dashboard'
import { checkIn, closeRecord, fillSite, signIn } from './site-screens/fill-site'
import type { SitePaths } from './site-screens/fill-site'
import { openEmptyApi } from './open-empty-api'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { openSite } from './open-site'
import {
  SCREENS_AWAY,
  SCREENS_EMPTY,
  screensAfter,
  screensBefore,
  screensInSession,
} from './site-screens/site-states'
import type { Screen } from './site-screens/site-states'

// Takes a picture of every page and state of the site: npx vitest run --config tooling/e2e/site-screens.config.mjs
// SCREENS_VARIANT=phone,print and SCREENS_ONLY=meeting,register take some of them.

const FOLDER = fileURLToPath(new URL('screens/pictures/site/', import.meta.url))
const IN_SESSION = '2021-12-07T10:40:00Z'
const AFTER = '2021-12-09T09:00:00Z'
const PHONE = { viewport: { width: 390, height: 844 } }
const WIDE = { viewport: { width: 1280, height: 800 } }

/** Without it, the first view is in the zone of the meeting until the script has asked again. */
const ZONE = 'America/Bogota'

interface Variant extends BrowserContextOptions {
  readonly language: 'ar' | 'en'
}
const VARIANTS: Readonly<Record<string, Variant>> = {
  desktop: { language: 'en', ...WIDE },
  'desktop-dark': { language: 'en', ...WIDE, colorScheme: 'dark' },
  phone: { language: 'en', ...PHONE },
  'phone-dark': { language: 'en', ...PHONE, colorScheme: 'dark' },
  arabic: { language: 'ar', ...WIDE },
  'arabic-phone': { language: 'ar', ...PHONE },
  print: { language: 'en', ...WIDE },
}
const listOf = (name: string) => process.env[name]?.split(',')
const variants = listOf('SCREENS_VARIANT') ?? Object.keys(VARIANTS)
const only = listOf('SCREENS_ONLY')

let platform: OpenPlatform
let browser: Browser
let paths: SitePaths

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  const desk = await openAsFirstOwner(browser, platform)
  paths = await fillSite(await clientOf(desk, platform))
  await desk.context().close()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('while registration is open', () => takeAll(platform.site, screensBefore(paths)))

it('in session', async () => {
  await restartAt(IN_SESSION)
  await checkIn(await signIn(platform))
  await takeAll(platform.site, screensInSession(paths))
})

it('after the meeting', async () => {
  await restartAt(AFTER)
  await closeRecord(await signIn(platform))
  await takeAll(platform.site, screensAfter(paths))
})

it('with nothing published', async () => {
  const api = await openEmptyApi()
  const site = await openSite(api.address)
  await takeAll(site.address, SCREENS_EMPTY)
  await site.close()
  api.close()
})

it('without an API', async () => {
  const site = await openSite(`http://localhost:${await findFreePort()}`)
  await takeAll(site.address, SCREENS_AWAY)
  await site.close()
})

async function restartAt(clock: string): Promise<void> {
  await platform.kill()
  platform = await platform.reopen(clock)
}

async function takeAll(site: string, screens: readonly Screen[]): Promise<void> {
  for (const variant of variants)
    for (const screen of screens)
      if (only?.includes(screen[0]) ?? true) await take(site, screen, variant)
}

async function take(site: string, [name, path, act]: Screen, variant: string): Promise<void> {
  const { language, ...visitor } = VARIANTS[variant] ?? { language: 'en' }
  const url = `${site}/${language}${path}`
  const zone = { name: 'browser-zone', value: ZONE, url: site }
  const page = await openPage(browser, 'about:blank', { ...visitor, timezoneId: ZONE })
  await page.context().addCookies([zone])
  await page.goto(url)
  await act?.(page)
  await page.evaluate('document.fonts.ready')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > (visitor.viewport?.width ?? width)) console.info(`${name}.${variant}: ${width} px`)
  const file = `${FOLDER}${name}.${variant}`
  if (variant === 'print') await print(page, file)
  else await page.screenshot({ path: `${file}.png`, fullPage: true, animations: 'disabled' })
  await page.context().close()
}

/** Prints a page on A4 and saves a picture of each sheet. */
async function print(page: Page, file: string): Promise<void> {
  await page.pdf({ path: `${file}.pdf`, format: 'A4' })
  execFileSync('pdftoppm', ['-png', '-r', '75', `${file}.pdf`, file])
  rmSync(`${file}.pdf`)
}
