import { readFileSync } from 'node:fs'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, wordsOf } from './open-page'
import { openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const LETTER = readFileSync(
  new URL('./letters/workshop-on-digital-twins.txt', import.meta.url),
  'utf8',
)
const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }

let platform: OpenPlatform
let browser: Browser

beforeAll(async () => {
  platform = await openPlatform()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('the first owner imports a letter, corrects a fact and publishes, and nothing is lost by kill -9', async () => {
  const page = await openPage(browser, platform.firstOwnerUrl ?? 'about:blank')
  await becomeFirstOwner(page)
  await importLetter(page)
  await correctClosingHour(page)
  await settleDoubts(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click()
  await page.getByText('Published.').waitFor()
  await expectOnSite(platform)

  const before = await listAll(platform)
  await platform.kill()
  platform = await platform.reopen()
  await expectOnSite(platform)
  expect(await listAll(platform)).toEqual(before)
  expect(platform.firstOwnerUrl).toBeUndefined()
  await signIn(await openPage(browser, platform.admin))
})

async function becomeFirstOwner(page: Page): Promise<void> {
  await page.getByLabel('Name').fill(OWNER.name)
  await page.getByLabel('E-mail').fill(OWNER.email)
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await page.getByRole('heading', { name: 'Circulars' }).waitFor()
}

async function importLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Circulars', exact: true }).click()
  await page.getByRole('link', { name: 'Import a letter' }).first().click()
  await page.getByLabel('Letter text').fill(LETTER)
  await page.getByRole('button', { name: 'Read the letter' }).click()
  await page
    .getByRole('heading', { name: /Circular 71/ })
    .first()
    .waitFor()
}

async function correctClosingHour(page: Page): Promise<void> {
  const facts = page.getByRole('row', { name: /^Closes/ })
  await facts.getByRole('button', { name: 'Correct Closes' }).click()
  const editor = page.getByRole('form', { name: 'Correct Closes' })
  await editor.getByLabel('Closes', { exact: true }).fill('16:45')
  await editor.getByLabel(/Note/).fill('The host asked to end earlier.')
  await editor.getByRole('button', { name: 'Save' }).click()
  await editor.waitFor({ state: 'detached' })
}

/** A doubt of the reader may be accepted with a reason; a letter read without any has none. */
async function settleDoubts(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: 'Accept as it stands' })
  for (let left = await accept.count(); left > 0; left -= 1) {
    await page
      .getByLabel('Why it is right as it stands')
      .first()
      .fill('Checked against the letter.')
    await accept.first().click()
    await expect.poll(() => accept.count()).toBe(left - 1)
  }
}

async function expectOnSite({ site }: OpenPlatform): Promise<void> {
  const page = await openPage(browser, `${site}/en/meetings`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Digital Twins for Cities/ })
    .first()
    .click()
  const words = await wordsOf(page)
  expect(words).toContain('14 March 2023')
  expect(words).toContain('09:30–16:45')
}

async function listAll({ api }: OpenPlatform): Promise<unknown> {
  const answers = await Promise.all(
    ['meetings', 'circulars'].map((list) => fetch(`${api}/v1/${list}`)),
  )
  return Promise.all(answers.map((answer) => answer.json()))
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill(OWNER.email)
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Circulars', exact: true }).click()
  await page.getByRole('link', { name: /Circular 71/ }).waitFor()
}
