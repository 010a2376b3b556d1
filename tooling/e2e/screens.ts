import { fileURLToPath } from 'node:url'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import { adminMessages } from '@u4ssc/messages/admin'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADDRESSES } from '../../apps/admin/src/addresses'
import { clientOf, goTo, openAs, openAsFirstOwner, placesOf } from './dashboard'
import { openMailbox } from './open-mailbox'
import type { Mailbox } from './open-mailbox'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { fillPlatform } from './screens/content'
import { REFUSED_ADDRESS } from './screens/people'
import { DENIED, EMPTY, OPENED } from './screens/views'
import type { Screen } from './screens/views'

// Takes a picture of every screen of the dashboard: npx vitest run --config tooling/e2e/screens.config.mjs
// SCREENS chooses combinations, for example SCREENS="1280-light-ar,390-dark-en"; ONLY chooses screens by name

const FOLDER = fileURLToPath(new URL('screens/pictures/', import.meta.url))
const HEIGHTS = { 1280: 800, 390: 844 }
const COMBINATIONS = ([1280, 390] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['en', 'ar'] as const).map((language) => ({
      ...{ name: `${width}-${colorScheme}-${language}`, width, colorScheme, language },
    })),
  ),
)
type Combination = (typeof COMBINATIONS)[number]

const { SCREENS = '', ONLY = '' } = process.env
const CHOSEN = COMBINATIONS.filter(
  ({ name }) => SCREENS === '' || SCREENS.split(',').includes(name),
)
const isChosen = ([name]: Screen) => ONLY === '' || ONLY.split(',').includes(name)

let platform: OpenPlatform
let mailbox: Mailbox
let browser: Browser
let owner: Page
let client: Client

beforeAll(async () => {
  mailbox = await openMailbox([REFUSED_ADDRESS])
  platform = await openPlatform(BEFORE_THE_SIXTH, mailbox.url)
  browser = await openChromium()
  owner = await openAsFirstOwner(browser, platform)
  client = await clientOf(owner, platform)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
  await mailbox.close()
})

it.each(CHOSEN)('a new platform in $name', async (combination) => {
  expect(await takePictures(combination, owner, EMPTY)).toEqual([])
})

describe('a platform in use', () => {
  let addresses: readonly Screen[]
  let open: readonly Screen[]
  let reader: Page

  it('has content for each address', async () => {
    const password = 'other words in a row'
    const editor = await openAs(browser, platform, owner, { name: 'Bo', password, role: 'editor' })
    reader = await openAs(browser, platform, owner, { name: 'Cleo', password, role: 'reader' })
    const drawn = await owner.screenshot({ clip: { x: 0, y: 0, width: 90, height: 60 } })
    const more = await fillPlatform({
      owner: client,
      editor: await clientOf(editor, platform),
      mailbox,
      logo: new Blob([new Uint8Array(drawn)]),
    })
    const places = Object.entries(await placesOf(client))
    expect(places.map(([address]) => address).sort()).toEqual([...ADDRESSES].sort())
    const screensOf = (isOpen: boolean) =>
      places
        .filter(([, { roles }]) => (roles.length === 0) === isOpen)
        .map(([address, { path }]): Screen => [nameOf(address), path])
    addresses = [...screensOf(false), ...more]
    open = screensOf(true)
  })

  it.each(CHOSEN)('in $name', async (combination) => {
    const problems = [
      await takePictures(combination, owner, [...addresses, ...OPENED]),
      await takePictures(combination, null, open),
      await takePictures(combination, reader, DENIED),
    ]
    expect(problems.flat()).toEqual([])
  })
})

/** Takes pictures as a person who is signed in, or as a stranger, and returns what is wrong with the screens. */
async function takePictures(
  { name, width, colorScheme, language }: Combination,
  person: Page | null,
  screens: readonly Screen[],
): Promise<string[]> {
  const visitor: BrowserContextOptions = {
    ...{ colorScheme, viewport: { width, height: HEIGHTS[width] } },
    locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    ...(person && { storageState: await person.context().storageState() }),
  }
  const page = await openPage(browser, 'about:blank', visitor)
  page.setDefaultTimeout(10_000)
  const say = await adminMessages(language)
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(`${page.url()}: ${message}`))
  for (const [screen, hash, open] of screens.filter(isChosen)) {
    try {
      await page.goto('about:blank')
      await goTo(page, `${platform.admin}#${hash}`)
      await open?.(page, say)
      await save(page, `${screen}.${name}`)
    } catch (error) {
      problems.push(`${screen}: ${String(error)}`)
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) problems.push(`${screen}: ${wide} pixels wide`)
  }
  await page.context().close()
  return problems
}

async function save(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  const path = `${FOLDER}${name}.png`
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' })
}

/** Returns the name of the picture of an address, for example `meetings-slug-form`. */
const nameOf = (address: string) => address.match(/[a-z-]+/g)?.join('-') ?? 'home'
