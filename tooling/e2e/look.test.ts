import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import { it } from 'vitest'
import { clientOf, goTo, openAsFirstOwner } from './dashboard'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'

const HOURS = { opens: '10:00', closes: '15:30' }
const OUT = '/tmp/shots'

it('looks', async () => {
  mkdirSync(OUT, { recursive: true })
  const platform = await openPlatform(BEFORE_THE_SIXTH)
  const browser = await openChromium()
  try {
    const page = await openAsFirstOwner(browser, platform)
    const owner = await clientOf(page, platform)
    const { id, version } = await owner.createDraft({ meeting: 'u4ssc-6' })
    await owner.changeDraft(id, {
      version,
      acknowledgements: [],
      corrections: [
        { pointer: '/meetings/0/mode', value: 'hybrid', note: 'x' },
        {
          pointer: '/meetings/0/schedule',
          note: 'x',
          value: {
            zone: 'Europe/Zurich',
            days: ['2021-12-07', '2021-12-08'].map((date) => ({ date, ...HOURS })),
          },
        },
      ],
    })
    const paths: [string, string][] = (process.env['LOOK'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const path = one.replace('DRAFT', id)
        return [one.replaceAll('/', '_'), path]
      })
    for (const [language, dark, width] of [
      ['en', false, 1280],
      ['ar', true, 390],
      ['en', false, 390],
      ['ar', true, 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate((chosen) => localStorage.setItem('u4ssc.language', chosen), language)
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await page.reload()
      for (const [name, path] of paths) {
        await goTo(page, `${platform.admin}#${path}`)
        await page.waitForTimeout(300)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) console.log('SIDEWAYS', name, language, width, wide)
        await page.screenshot({ path: `${OUT}/${name}-${language}-${width}.png`, fullPage: true })
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const v of violations)
          console.log('AXE', name, language, width, v.id, v.nodes[0]?.html)
      }
    }
  } finally {
    await browser.close()
    await platform.close()
  }
}, 300_000)
