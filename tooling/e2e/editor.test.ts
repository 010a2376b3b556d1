import { readFileSync } from 'node:fs'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import { circularToDocx } from '@u4ssc/documents/writing'
import { readCircular } from '@u4ssc/reader'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LETTER, OWNER, openAsFirstOwner } from './dashboard'
import { acceptIssues, openReview, publish as publishReviewed } from './desk'
import { goBy, openPage, wordsOf } from './open-page'
import { openEmbeddedPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

/** The letter of another workshop, with a wrong weekday. */
const OTHER_LETTER = LETTER.replaceAll('Circular 71', 'Circular 72')
  .replaceAll('Digital Twins', 'Water Meters')
  .replaceAll('digital-twins', 'water-meters')
  .replace('on 14 March 2023', 'on Monday 14 March 2023')
const CORRIGENDUM = readFileSync(
  new URL('./letters/corrigendum-on-water-meters.txt', import.meta.url),
  'utf8',
)
/** The bundled letter dated one year later, since the original is already public. */
const FIRST_LETTER = readFileSync(
  new URL('../../packages/domain/samples/tsb-circular-352.txt', import.meta.url),
  'utf8',
)
  .replaceAll('Circular 352', 'Circular 401')
  .replaceAll('Sixth', 'Seventh')
  .replaceAll('2021', '2022')
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let platform: OpenPlatform
let browser: Browser
let page: Page

beforeAll(async () => {
  platform = await openEmbeddedPlatform()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('the first owner imports a letter, corrects a fact and publishes it, and kill -9 loses nothing', async () => {
  page = await openAsFirstOwner(browser, platform)
  await importText(LETTER, /Circular 71/)
  await correctEndTime()
  await acceptOpenIssues()
  await publish()
  await expectOnSite()

  const before = await listAll(platform)
  await platform.kill()
  platform = await platform.reopen()
  await expectOnSite()
  expect(await listAll(platform)).toEqual(before)
  expect(platform.firstOwnerUrl).toBeUndefined()
  page = await openPage(browser, platform.admin)
  await signIn()
})

it('a Word letter with a wrong weekday is blocked until a person gives a reason', async () => {
  await importWord(OTHER_LETTER, /Circular 72/)
  await page
    .getByText(/open issues?/)
    .first()
    .waitFor()
  expect(await acceptOpenIssues()).toBeGreaterThan(0)
  await publish()
  const site = await openOnSite(/Water Meters/)
  expect(await wordsOf(site)).toContain('14 March 2023')
})

it('a corrigendum makes the next release of the meeting, and the current text of the letter shows it', async () => {
  await importText(CORRIGENDUM, /Corrigendum 1/)
  await acceptOpenIssues()
  await publish()
  const site = await openOnSite(/Water Meters/)
  const words = await wordsOf(site)
  expect(words).toContain('15 March 2023')
  expect(words).toContain('10:00–16:00')
  expect(words).toContain('Published version 2')
  await site.goto(`${platform.site}/en/circulars`)
  await goBy(
    site,
    site
      .getByRole('main')
      .getByRole('link', { name: /^TSB Circular 72/ })
      .first(),
  )
  const facts = site.getByRole('complementary', { name: 'Key facts' })
  const timeline = site.getByRole('navigation', { name: 'This circular over time' })
  expect(await facts.innerText()).toContain('15 March 2023')
  expect(await timeline.innerText()).toContain('Corrigendum 1')
  await timeline.getByText('Show the text of another date').click()
  await timeline.getByLabel('Date').fill('2023-02-10')
  await goBy(site, timeline.getByRole('button'))
  expect(await facts.innerText()).toContain('14 March 2023')
  expect(await facts.innerText()).not.toContain('15 March 2023')
  await goBy(site, site.getByRole('link', { name: 'Show the current text' }))
  expect(await facts.innerText()).toContain('15 March 2023')
})

it('the Word letter of the Sixth Meeting is published as that of the Seventh, one year later', async () => {
  await importWord(FIRST_LETTER, /Circular 401/)
  await acceptOpenIssues()
  await publish()
  const words = await wordsOf(await openOnSite(/Seventh Meeting|Seventh U4SSC meeting/))
  expect(words).toContain('7 December 2022')
  expect(words).toContain('10:00–15:30')
})

async function importWord(text: string, name: RegExp): Promise<void> {
  const buffer = Buffer.from(await circularToDocx(readCircular(text).circular))
  await openImport()
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'letter.docx', mimeType: DOCX, buffer })
  await page.getByText('letter.docx').waitFor()
  await readLetter(name)
}

async function openImport(): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Main menu' })
  await sections.getByRole('link', { name: 'Circulars', exact: true }).click()
  await page.getByRole('link', { name: 'Import a circular' }).first().click()
}

async function importText(text: string, name: RegExp): Promise<void> {
  await openImport()
  await page.getByLabel('Text of the circular').fill(text)
  await readLetter(name)
}

async function readLetter(name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Read the circular' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function publish(): Promise<void> {
  await openReview(page)
  await acceptIssues(page)
  await publishReviewed(page, 'Agreed.')
}

async function correctEndTime(): Promise<void> {
  await page.getByRole('button', { name: 'Edit Days and times' }).click()
  const editor = page.getByRole('form', { name: 'Edit Days and times' })
  const days = editor.getByLabel('Days and times', { exact: true })
  await days.fill((await days.inputValue()).replace(/\d\d:\d\d$/, '16:45'))
  await editor.getByLabel(/Note/).fill('The host asked to end earlier.')
  await editor.getByRole('button', { name: 'Save' }).click()
  await editor.waitFor({ state: 'detached' })
}

/** Accepts each open issue of the reader with a reason. @returns their number */
async function acceptOpenIssues(): Promise<number> {
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  const issues = await accept.count()
  for (let left = issues; left > 0; left -= 1) {
    await page.getByLabel('Reason (secretariat only)').first().fill('Checked against the letter.')
    await accept.first().click()
    await expect.poll(() => accept.count()).toBe(left - 1)
  }
  return issues
}

async function expectOnSite(): Promise<void> {
  const words = await wordsOf(await openOnSite(/Digital Twins for Cities/))
  expect(words).toContain('14 March 2023')
  expect(words).toContain('09:30–16:45')
}

/** Opens the public page of a meeting as a visitor. */
async function openOnSite(name: RegExp): Promise<Page> {
  const site = await openPage(browser, `${platform.site}/en/meetings`)
  await goBy(site, site.getByRole('main').getByRole('link', { name }).first())
  return site
}

async function listAll({ api }: OpenPlatform): Promise<unknown> {
  const answers = await Promise.all(
    ['meetings', 'circulars'].map((list) => fetch(`${api}/v1/${list}`)),
  )
  return Promise.all(answers.map((answer) => answer.json()))
}

async function signIn(): Promise<void> {
  await page.getByLabel('Email address').fill(OWNER.email)
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Circulars', exact: true }).click()
  await page.getByRole('link', { name: 'Published', exact: true }).click()
  await page
    .getByRole('link', { name: /Circular 71/ })
    .first()
    .waitFor()
}
