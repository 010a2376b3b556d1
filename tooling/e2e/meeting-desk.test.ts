import { AxeBuilder } from '@axe-core/playwright'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAsFirstOwner } from './dashboard'
import { openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

/** With SESSIONS=60 the same story as long as a real programme can be. */
const SESSIONS = Number(process.env['SESSIONS'] ?? '12')
/** The opening, in minutes since midnight, and how long each item is. */
const OPENS_AT = 600
const MINUTES = 5
const MEETING = '/meetings/u4ssc-6'

let platform: OpenPlatform
let browser: Browser
let page: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('a programme is built by keyboard alone, and one act moves all after a session', async () => {
  await startChange(page)
  await part(page, 'Programme')
  await page.getByRole('button', { name: /^Add a session:/ }).focus()
  await page.keyboard.press('Enter')
  for (let number = 1; number <= SESSIONS; number += 1) {
    await expect.poll(() => page.getByLabel('Title: Untitled session').count()).toBe(1)
    await page.keyboard.type(`Item ${number}`)
    await endAt(page, OPENS_AT + number * MINUTES)
    if (number < SESSIONS) await page.keyboard.press('Enter')
  }
  expect(await page.getByRole('row').count()).toBe(SESSIONS + 1)
  await page.getByRole('button', { name: 'More for: Item 2', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /Shift this/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => timeOf(page, 'Start: Item 2')).toBe('10:10')
  expect(await timeOf(page, 'Start: Item 1')).toBe('10:00')
  await saved(page)
})

it('the release says what changes; then page, updates, calendar and feed have it', async () => {
  await part(page, 'Release')
  await page
    .getByText(/Item 1”/)
    .first()
    .waitFor()
  await publish(page, 'Programme added')
  const site = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6/programme`)
  expect(await wordsOf(site)).toContain('Item 2')
  await site.goto(`${platform.site}/en/meetings/u4ssc-6/updates`)
  expect(await wordsOf(site)).toContain('Programme added')
  const feed = await fetch(`${platform.api}/v1/meetings/u4ssc-6/changes.atom`)
  expect(await feed.text()).toContain('Item 1')
})

it('two people at one draft: what they change apart is put together, what they change alike is shown', async () => {
  await startChange(page)
  const address = page.url()
  await page.getByLabel('Short title').waitFor()
  const other = await page.context().newPage()
  await other.goto(address)
  await other.getByLabel('Short title').fill('Theirs')
  await other.getByLabel('Fee').selectOption('paid')
  await saved(other)
  await page.getByLabel('Short title').fill('Mine')
  const conflict = page.getByRole('group', { name: 'Short title' })
  await conflict.getByText(/Theirs/).waitFor()
  expect(await page.getByLabel('Fee').inputValue()).toBe('paid')
  expect(await page.getByLabel('Short title').inputValue()).toBe('Mine')
  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await saved(page)
  await other.reload()
  await expect.poll(() => other.getByLabel('Short title').inputValue()).toBe('Mine')
})

it('two drafts of one meeting: the later one is put on the release of the earlier, and loses nothing', async () => {
  const other = await page.context().newPage()
  await other.goto(`${platform.admin}#${MEETING}`)
  await startChange(other)
  await other.getByLabel('Objectives').fill('Discuss everything')
  await saved(other)
  await part(page, 'Release')
  await settleDrift(page)
  await publish(page, 'Paid now')

  await part(other, 'Release')
  await other.getByText(/has become public since this draft began/).waitFor()
  await other.getByRole('button', { name: /Put the draft on release/ }).click()
  await other.getByText(/What changes, against release 3/).waitFor()
  await part(other, 'Facts')
  expect(await other.getByLabel('Fee').inputValue()).toBe('paid')
  expect(await other.getByLabel('Objectives').inputValue()).toBe('Discuss everything')
  await other.close()
})

it('what was decided becomes public by a release of its own, and those before stay as they were', async () => {
  const readFirst = async () =>
    (await fetch(`${platform.api}/v1/meetings/u4ssc-6/releases/1`)).text()
  const first = await readFirst()
  await startChange(page)
  await part(page, 'Outcomes')
  await page.getByLabel('Outcome', { exact: true }).first().fill('A list of priorities')
  await page.getByRole('button', { name: 'Add a decision' }).click()
  await page.getByLabel('Item').fill('Terms of reference')
  await page.getByLabel('Text of the decision').fill('Approved as amended')
  await saved(page)
  await part(page, 'Release')
  await settleDrift(page)
  await publish(page, 'Proceedings')
  const site = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6`)
  const words = await wordsOf(site)
  for (const said of ['A list of priorities', 'Terms of reference', 'Approved as amended'])
    expect(words).toContain(said)
  expect(await readFirst()).toBe(first)
})

it('a cancelled meeting says so on its page, in its calendar and in its feed', async () => {
  await page.goto(`${platform.admin}#${MEETING}`)
  await startChange(page)
  await page.getByLabel('State').selectOption('cancelled')
  await saved(page)
  await part(page, 'Release')
  await settleDrift(page)
  await publish(page, 'Cancelled')
  const site = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6`)
  expect(await wordsOf(site)).toMatch(/cancelled/i)
  const calendar = await fetch(`${platform.api}/v1/meetings/u4ssc-6/calendar.ics`)
  expect(await calendar.text()).toContain('STATUS:CANCELLED')
  const feed = await fetch(`${platform.api}/v1/meetings/u4ssc-6/changes.atom`)
  expect(await feed.text()).toMatch(/cancelled/i)
})

it.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)('axe finds nothing at the desk, in %s, %s', async (language, mode) => {
  await page.goto(`${platform.admin}#${MEETING}`)
  await page.evaluate((chosen) => localStorage.setItem('u4ssc.language', chosen), language)
  await page.emulateMedia({ colorScheme: mode })
  await page.reload()
  const findings = await inspect(page, 'meeting')
  await page.getByRole('button', { name: /Change this|تعديل هذا/ }).click()
  await page.locator('.parts').waitFor()
  const parts = await page.locator('.parts a').count()
  for (let at = 0; at < parts; at += 1) {
    await page.locator('.parts a').nth(at).click()
    findings.push(...(await inspect(page, page.url())))
  }
  expect(findings).toEqual([])
})

async function startChange(at: Page): Promise<void> {
  await at.goto(`${platform.admin}#${MEETING}`)
  await at.getByRole('button', { name: 'Change this meeting' }).click()
  await at.getByRole('navigation', { name: 'Parts of the meeting' }).waitFor()
}

async function part(at: Page, name: string): Promise<void> {
  const parts = at.getByRole('navigation', { name: 'Parts of the meeting' })
  await parts.getByRole('link', { name, exact: true }).click()
}

/** From the title back to the end, and to the title again. @param minutes - since midnight */
async function endAt(at: Page, minutes: number): Promise<void> {
  const end = `${Math.floor(minutes / 60)}${String(minutes % 60).padStart(2, '0')}`
  await at.keyboard.press('Shift+Tab')
  await at.keyboard.type(end)
  await at.keyboard.press('Enter')
  await at.keyboard.press('Tab')
}

function timeOf(at: Page, label: string): Promise<string> {
  return at.getByLabel(label, { exact: true }).inputValue()
}

async function saved(at: Page): Promise<void> {
  await at
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

async function settleDrift(at: Page): Promise<void> {
  await at.getByLabel(/Name of the release/).waitFor()
  const notes = at.getByLabel(/Why, for the readers/)
  const count = await notes.count()
  for (let index = 0; index < count; index += 1) await notes.nth(index).fill('Agreed by phone.')
}

async function publish(at: Page, name: string): Promise<void> {
  await at.getByLabel(/Name of the release/).fill(name)
  await at.getByRole('button', { name: /^Publish release/ }).click()
  await at.getByRole('button', { name: 'Publish now' }).click()
  await at.getByText('Published.').waitFor()
}

async function inspect(at: Page, where: string): Promise<string[]> {
  await at.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => at.locator('[aria-busy]').count()).toBe(0)
  const { violations } = await new AxeBuilder({ page: at }).analyze()
  return violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0]?.html ?? ''}`)
}
