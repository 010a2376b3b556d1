import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import type { Draft } from '@u4ssc/client/drafts'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf, goTo, openAsFirstOwner } from './dashboard'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

type Json = Draft['corrections'][number]['value']

const HOURS = { startTime: '10:00', endTime: '15:30' }
/** Dashboard pages with the menu of a meeting that do not need a draft. */
const PAGES = ['form', 'opening', 'visa-letters', 'record', 'email-texts', 'outbox'] as const

let platform: OpenPlatform
let browser: Browser
let page: Page
let owner: Client
/** Errors thrown by the page. */
const thrown: string[] = []

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  owner = await clientOf(page, platform)
  page.on('pageerror', (error) => thrown.push(error.message))
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it.each([
  ['blank', 'virtual'],
  ['hybrid', 'hybrid'],
])('every tab of a new %s meeting opens', async (_, mode) => {
  await goTo(page, `${platform.admin}#/meetings/new`)
  await page.getByLabel('Title', { exact: true }).fill(`Workshop on ${mode} meetings`)
  await page.getByLabel('First day').fill('2022-03-14')
  await page.getByLabel('Format').selectOption(mode)
  if (mode === 'hybrid') await page.getByLabel('City').fill('Geneva')
  await page.getByRole('button', { name: 'Create the circular' }).click()
  await page.getByRole('button', { name: 'Store and review' }).click()
  await page.waitForURL(/#\/publish\/[0-9a-f-]{36}/)
  const [id = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  await openEveryTab(id)
})

it.each<[string, Readonly<Record<string, Json>>]>([
  ['moved', { schedule: { zone: 'Europe/Zurich', days: [{ date: '2021-12-14', ...HOURS }] } }],
  ['cancelled', { status: 'cancelled' }],
  [
    'multi-day',
    {
      mode: 'hybrid',
      schedule: {
        zone: 'Europe/Zurich',
        days: ['2021-12-07', '2021-12-08', '2021-12-09'].map((date) => ({ date, ...HOURS })),
      },
    },
  ],
])('every tab of a %s meeting opens', async (_, fields) => {
  const { id, version } = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const corrections = Object.entries(fields).map(([field, value]) => ({
    ...{ pointer: `/meetings/0/${field}`, value, note: 'Decided by the chair.' },
  }))
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  await openEveryTab(id)
})

it.each(PAGES)('the page %s of a meeting opens', async (path) => {
  await goTo(page, `${platform.admin}#/meetings/u4ssc-6/${path}`)
  await page.locator('.second [aria-current=page]').first().waitFor()
  await expectNoError()
})

it('no entry of a meeting menu breaks another or loses text without a question', async () => {
  await owner.registrations.settings.update('u4ssc-6', openRegistration(null))
  await owner.delegations.create({
    meeting: 'u4ssc-6',
    capacity: 'member-state',
    country: 'CO',
    organization: null,
    focalPoints: [{ name: 'Cho', email: 'cho@example.org', language: 'en' }],
  })
  await goTo(page, `${platform.admin}#/meetings/u4ssc-6`)
  const entries = page.locator('.second a:not(.who a)')
  await entries.first().waitFor()
  const there = await entries.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(there.length).toBeGreaterThanOrEqual(15)
  for (const path of [...there, ...there.toReversed()]) {
    const isUnsaved = await typeIntoForm()
    const entry = entries.and(page.locator(`[href="${path}"]`))
    await entry.click()
    if (isUnsaved) await page.getByRole('button', { name: 'Discard changes' }).click()
    // The check-in has no menu, since it is used on phones at the entrance
    if (path.endsWith('check-in')) {
      await entry.waitFor({ state: 'detached' })
      await page.goBack()
      await entry.waitFor()
    } else await expect.poll(() => entry.getAttribute('aria-current')).toBe('page')
    await expectLoaded()
  }
})

it('a notice opens after the delegations of its meeting, and they open after it', async () => {
  const { id } = await owner.notices.create({
    meeting: 'u4ssc-6',
    kind: 'notice',
    audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
    words: {},
  })
  for (const path of ['delegations', `notices/${id}`, 'delegations']) {
    await goTo(page, `${platform.admin}#/meetings/u4ssc-6/${path}`)
    await expectLoaded()
  }
})

/** Types into the first text field of a form on the page. Returns false if there is none. */
async function typeIntoForm(): Promise<boolean> {
  const fields = page.locator(
    'main form:not([role=search]) :is(input[type=text], input[type=email], input:not([type]), textarea)',
  )
  const field = fields.and(page.locator(':visible:enabled')).first()
  if ((await field.count()) === 0) return false
  await field.fill('Unsaved')
  return true
}

async function openEveryTab(draft: string): Promise<void> {
  await goTo(page, `${platform.admin}#/circulars/${draft}`)
  await expectNoError()
  await goTo(page, `${platform.admin}#/meeting-drafts/${draft}/0`)
  const entries = page.locator('.second a[href*="/meeting"]:not(.who a):not([href$="check-in"])')
  await entries.first().waitFor()
  const count = await entries.count()
  expect(count).toBeGreaterThanOrEqual(5)
  for (let at = 0; at < count; at += 1) {
    await openLink(entries.nth(at))
    const parts = page.locator('.parts a')
    const tabs = await parts.count()
    for (let tab = 1; tab < tabs; tab += 1) await openLink(parts.nth(tab))
  }
}

/** Follows a link of a menu. The page before it stays until the code of the next one has loaded. */
async function openLink(link: Locator): Promise<void> {
  await link.click()
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page')
  await expectLoaded()
}

async function expectLoaded(): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 10_000 }).toBe(0)
  await expectNoError()
}

async function expectNoError(): Promise<void> {
  expect(await page.getByText(/Something went wrong/).count(), page.url()).toBe(0)
  expect(thrown, page.url()).toEqual([])
}
