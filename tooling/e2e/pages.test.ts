import { AxeBuilder } from '@axe-core/playwright'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const WIRE_BYTES_MAX = 50 * 1024
const MEETING = '/en/meetings/u4ssc-6'
const PAGES = ['/en', MEETING, '/en/circulars/tsb-circular-352-2021-10-13']

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

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(PAGES)('%s has no violation that axe finds', async (path) => {
    const page = await openPage(browser, platform.site + path, { colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})

it.each(PAGES)('%s is not wider than a phone', async (path) => {
  const viewport = { width: 360, height: 740 }
  const page = await openPage(browser, platform.site + path, { viewport })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

it('the meeting page is under 50 KB on the wire, everything included', async () => {
  const page = await openPage(browser, 'about:blank')
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  let answers = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    answers += 1
  })
  await page.goto(platform.site + MEETING, { waitUntil: 'networkidle' })
  expect(answers).toBeGreaterThan(1)
  expect(bytes).toBeLessThan(WIRE_BYTES_MAX)
})
