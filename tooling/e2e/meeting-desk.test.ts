import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { clientOf, openAs, openAsFirstOwner } from './dashboard'
import { acceptIssues, openReview, part, publish, saved, startChange } from './desk'
import { tabTo } from './keyboard'
import { openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const SESSIONS = 60
/** The opening, in minutes since midnight, and how long each item is. */
const OPENS_AT = 600
const MINUTES = 5
/** Shift of all items after the first. */
const SHIFT = 10
/** Enough for some thousand keys on a busy machine. */
const LONG_STORY_MS = 180_000
/** The screens that edit a meeting. */
const PARTS = [
  ...['details', 'translations', 'preview', 'eligibility', 'programme', 'speakers', 'documents'],
  ...['joining', 'outcomes'],
]
const COLLEAGUE = { name: 'Bo', password: 'other words in a row', role: 'editor' } as const

let platform: OpenPlatform
let browser: Browser
let page: Page
/** The page of a colleague in a separate browser. */
let other: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  await welcomeEverybody()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it.each([
  ['ar', 'dark'],
  ['en', 'light'],
] as const)('axe finds no problem in the meeting editor, in %s, %s', async (language, mode) => {
  await page.goto(meetingPage())
  await page.evaluate((chosen) => localStorage.setItem('u4ssc.language', chosen), language)
  await page.emulateMedia({ colorScheme: mode })
  await page.reload()
  const findings = await inspect(page, 'meeting')
  for (const part of PARTS) {
    await page.locator(`.second a[href$="/${part}"], .parts a[href$="/${part}"]`).first().click()
    findings.push(...(await inspect(page, page.url())))
  }
  expect(findings).toEqual([])
})

it(
  'a programme of sixty items is created by keyboard only, and one action moves all items after a session',
  async () => {
    await startChange(page, meetingPage())
    await part(page, 'Programme')
    await tabTo(page, page.getByRole('button', { name: /^Add a session on / }))
    await page.keyboard.press('Enter')
    await nameNewSession(page, 1)
    await endAt(page, OPENS_AT + MINUTES)
    for (let number = 2; number <= SESSIONS; number += 1) {
      await page.keyboard.press('Enter')
      await nameNewSession(page, number)
    }
    expect(await page.getByRole('row').count()).toBe(SESSIONS + 2)

    for (let up = SESSIONS; up > 2; up -= 1) await page.keyboard.press('ArrowUp')
    await tabTo(page, page.getByRole('button', { name: 'Actions: Item 2', exact: true }))
    await page.keyboard.press('Enter')
    for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /^Move “Item 2”/ }).waitFor()
    await page.keyboard.type(String(SHIFT))
    await page.keyboard.press('Enter')
    await saved(page)
  },
  LONG_STORY_MS,
)

it('the review shows the changes, then page, updates, calendar and feed show them', async () => {
  await openReview(page)
  await page
    .getByText(/Item 1”/)
    .first()
    .waitFor({ state: 'attached' })
  await acceptIssues(page)
  await publish(page, 'Programme added')
  const api = await clientOf(page, platform)
  const [, ...items] = (await api.meetings.get('u4ssc-6'))?.meeting.programme ?? []
  expect(items.map(({ title, startTime, endTime }) => [title, startTime, endTime])).toEqual(
    Array.from({ length: SESSIONS }, (_, at) => {
      const starts = OPENS_AT + at * MINUTES + (at === 0 ? 0 : SHIFT)
      return [`Item ${at + 1}`, timeOf(starts), timeOf(starts + MINUTES)]
    }),
  )
  const site = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6/programme`)
  expect(await wordsOf(site)).toContain(`Item ${SESSIONS}`)
  await site.setViewportSize({ width: 320, height: 740 })
  expect(await site.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await site.goto(`${platform.site}/en/meetings/u4ssc-6/updates`)
  expect(await wordsOf(site)).toContain('Programme added')
  const feed = await fetch(`${platform.api}/v1/meetings/u4ssc-6/changes.atom`)
  expect(await feed.text()).toContain('The programme has 60 new sessions.')
})

it('with two people in one draft, separate changes are merged and conflicting changes are shown', async () => {
  await startChange(page, meetingPage())
  const address = page.url()
  await page.getByLabel('Short title').waitFor()
  other = await openAs(browser, platform, page, COLLEAGUE)
  await other.goto(address)
  await other.getByLabel('Short title').fill('Theirs')
  await other.getByLabel('Fee').selectOption('paid')
  await saved(other)
  await page.getByLabel('Short title').fill('Mine')
  const conflict = page.getByRole('group', { name: 'Short title' })
  await conflict.getByText(/Theirs/).waitFor()
  expect(await page.getByLabel('Fee').inputValue()).toBe('paid')
  expect(await page.getByLabel('Short title').inputValue()).toBe('Mine')
  await conflict.getByRole('button', { name: 'Keep my version' }).click()
  await saved(page)
  await other.reload()
  await expect.poll(() => other.getByLabel('Short title').inputValue()).toBe('Mine')
})

it('a meeting has one open draft, a second person continues it, and the review shows the changes of both', async () => {
  await startChange(other, meetingPage())
  expect(new URL(other.url()).hash).toBe(new URL(page.url()).hash)
  await other.getByLabel('Objectives').fill('Discuss everything')
  await saved(other)
  await openReview(page)
  await page.getByText('Discuss everything').first().waitFor()
  await acceptIssues(page)
  await publish(page, 'Paid now')
  await other.context().close()
})

it('decisions become public with a separate release, and earlier releases do not change', async () => {
  const readFirst = async () =>
    (await fetch(`${platform.api}/v1/meetings/u4ssc-6/releases/1`)).text()
  const first = await readFirst()
  await startChange(page, meetingPage())
  await part(page, 'Outcomes and decisions')
  const outcomes = page.getByRole('region', { name: 'Outcomes by objective' })
  await outcomes.locator('summary').first().click()
  await outcomes.getByLabel('Outcome', { exact: true }).first().fill('A list of priorities')
  await page.getByRole('button', { name: 'Add a decision' }).click()
  await page.getByLabel('Agenda item', { exact: true }).fill('Terms of reference')
  await page.getByLabel('Text of the decision').fill('Approved as amended')
  await saved(page)
  await openReview(page)
  await acceptIssues(page)
  await publish(page, 'Proceedings')
  const site = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6`)
  const words = await wordsOf(site)
  for (const said of ['A list of priorities', 'Terms of reference', 'Approved as amended'])
    expect(words).toContain(said)
  expect(await readFirst()).toBe(first)
})

/** Creates a programme without typing, half an hour before the opening. */
async function welcomeEverybody(): Promise<void> {
  const owner = await clientOf(page, platform)
  const { id, version } = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const times = { date: '2021-12-07', startTime: '09:30', endTime: '10:00' }
  const session = { id: 'welcome', title: 'Welcome', kind: 'session', room: null, ...times }
  const value = [{ ...session, speakers: [], documents: [] }]
  const corrections = [{ pointer: '/meetings/0/programme', value, note: 'Agreed.' }]
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(owner, id)
}

const meetingPage = () => `${platform.admin}#/meetings/u4ssc-6`

async function nameNewSession(at: Page, number: number): Promise<void> {
  await at.locator('[aria-label="Title: Untitled session"]:focus').waitFor()
  await at.keyboard.type(`Item ${number}`)
}

/** Moves from the title back to the end time, and to the title again. @param minutes - since midnight */
async function endAt(at: Page, minutes: number): Promise<void> {
  await at.keyboard.press('Shift+Tab')
  await at.keyboard.type(timeOf(minutes))
  await at.keyboard.press('Enter')
  await at.keyboard.press('Tab')
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(minutes / 60)}:${two(minutes % 60)}`
}

async function inspect(at: Page, where: string): Promise<string[]> {
  await at.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => at.locator('[aria-busy]').count()).toBe(0)
  const violations = await findViolations(at)
  return violations.map((violation) => `${where} ${violation}`)
}
