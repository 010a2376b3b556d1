import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { RegistrationAddition } from '@u4ssc/client/registrations'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clicksOn, countClicks } from './count-clicks'
import { clientOf, goTo, openAs, openAsFirstOwner } from './dashboard'
import { linkInEmail } from './open-mailbox'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { openPage } from './open-page'
import { part, registerAsVisitor, saved } from './desk'

// A secretariat's day: the clicks of each task, counted from the overview of the meeting. The task of
// the corrigendum is with the composer of circulars.

const MEETING = 'u4ssc-6'
const SETTINGS = { ...openRegistration(null), rule: 'review' } as const
const ANA: RegistrationAddition = {
  ...{ meeting: MEETING, name: 'Ana Ejemplo', email: 'ana@example.org', country: 'CO' },
  ...{ capacity: 'individual', mode: 'online', language: 'en' },
}
const REGISTRAR = { role: 'registrar', name: 'Bo', password: 'other words in a row' } as const
const EDITOR = { role: 'editor', name: 'Cho', password: 'more words in a row' } as const

let platform: OpenPlatform
let browser: Browser
let owner: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  owner = await openAsFirstOwner(browser, platform)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

async function openOverview(page: Page): Promise<void> {
  await goTo(page, `${platform.admin}#/meetings/${MEETING}`)
  await page.getByRole('heading', { level: 1, name: /Sixth Meeting/ }).waitFor()
  await countClicks(page)
}

describe('the owner', () => {
  it('opens registration in 2 clicks and a choice', async () => {
    await openOverview(owner)
    await part(owner, 'Opening and places')
    await owner.getByLabel('Places online').fill('10')
    await owner.getByLabel('Open now').check()
    await owner.getByRole('button', { name: 'Save and open registration' }).click()
    await owner.getByText('Saved', { exact: true }).waitFor()
    expect(await clicksOn(owner)).toBe(2)
    const settings = await (await clientOf(owner, platform)).registrations.settings.get(MEETING)
    expect(settings?.places.online).toBe(10)
  })

  it('adds a question in 3 clicks', async () => {
    await openOverview(owner)
    await part(owner, 'Form')
    await owner.getByRole('button', { name: 'Add a question' }).click()
    await owner.getByLabel('Question (English)').fill('Which group do you join?')
    await owner.getByRole('button', { name: 'Save' }).click()
    await owner.getByText('Saved', { exact: true }).waitFor()
    expect(await clicksOn(owner)).toBe(3)
  })

  it('downloads the list of participants in Word in 2 clicks', async () => {
    await openOverview(owner)
    await owner.getByRole('button', { name: 'Download lists' }).click()
    const started = owner.waitForEvent('download')
    await owner.getByRole('button', { name: 'Download', exact: true }).click()
    expect((await started).suggestedFilename()).toMatch(/\.docx$/)
    expect(await clicksOn(owner)).toBe(2)
  })
})

describe('a registrar', () => {
  let page: Page
  beforeAll(async () => {
    const client = await clientOf(owner, platform)
    await client.registrations.settings.update(MEETING, SETTINGS)
    await registerAsVisitor(client, ANA)
    page = await openAs(browser, platform, owner, REGISTRAR)
  })

  it('approves a registration in 4 clicks', async () => {
    await openOverview(page)
    await page.getByRole('link', { name: /In review/ }).click()
    await page.getByRole('button', { name: ANA.name }).click()
    const panel = page.getByRole('complementary', { name: ANA.name })
    await panel.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Decision saved for 1 registration.').waitFor()
    expect(await clicksOn(page)).toBe(4)
  })

  it('checks a person in with 2 clicks', async () => {
    await openOverview(page)
    await part(page, 'Check-in')
    await page.getByLabel('Name or code').fill('Ana')
    await page
      .getByRole('button', { name: /^Check in/ })
      .first()
      .click()
    await page.getByText(/Ana Ejemplo is checked in/).waitFor()
    expect(await clicksOn(page)).toBe(2)
  })
})

it('a focal point approves a registration with 1 click', async () => {
  const client = await clientOf(owner, platform)
  const focalPoint = { name: 'Dan', email: 'dan@gov.example.org', language: 'en' } as const
  await client.delegations.create({
    ...{ meeting: MEETING, capacity: 'member-state', country: 'CO', organization: null },
    focalPoints: [focalPoint],
  })
  await client.registrations.settings.update(MEETING, { ...SETTINGS, rule: 'focal-point' })
  await registerAsVisitor(client, {
    ...ANA,
    name: 'Eve',
    email: 'eve@example.org',
    capacity: 'member-state',
  })
  const page = await openPage(browser, await linkInEmail(client, 'delegation'))
  await page.getByRole('button', { name: 'Approve: Eve' }).click()
  await page.getByText('Confirmed').first().waitFor()
})

it('an editor adds a session in 2 clicks', async () => {
  const page = await openAs(browser, platform, owner, EDITOR)
  await openOverview(page)
  await part(page, 'Programme')
  await page.getByRole('button', { name: /^Add a session on / }).click()
  await page.locator('[aria-label="Title: Untitled session"]:focus').waitFor()
  await page.keyboard.type('Opening')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await clicksOn(page)).toBe(2)
})
