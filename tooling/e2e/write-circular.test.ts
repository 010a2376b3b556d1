import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { RegistrationAddition } from '@u4ssc/client/registrations'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clicksOn, countClicks } from './count-clicks'
import { clientOf, openAsFirstOwner } from './dashboard'
import { saved } from './desk'
import { pressEnter, tabTo } from './keyboard'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const PERSON: RegistrationAddition = {
  ...{ meeting: 'u4ssc-6', name: 'Ana Ejemplo', email: 'ana@example.org', country: 'CO' },
  ...{ capacity: 'individual', mode: 'online', language: 'en' },
}

/** Maximum number of clicks, also by keyboard, from a changed meeting to approved emails. */
const MAX_CLICKS = 10

let platform: OpenPlatform
let browser: Browser
let page: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  await registerSomebody()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('with the keyboard only, a corrigendum is written, published and announced in at most ten steps', async () => {
  await page.goto(`${platform.admin}#/meetings/u4ssc-6`)
  await page.getByRole('heading', { level: 1, name: /Sixth Meeting/ }).waitFor()
  await countClicks(page)
  await pressEnter(
    page,
    page.locator('.second').getByRole('link', { name: 'Details', exact: true }),
  )
  await tabTo(page, page.getByLabel('First day'))
  await page.locator(':focus').fill('2021-12-14')
  await page.keyboard.press('Enter')
  await saved(page)
  await pressEnter(page, page.getByRole('link', { name: /^Review and publish/ }), 'Shift+Tab')
  await pressEnter(page, page.getByRole('link', { name: 'Write a corrigendum' }))
  await page.getByRole('heading', { level: 1, name: 'Corrigendum 1 to TSB Circular 352' }).waitFor()
  await page.getByText(/match the meeting\.$/).waitFor()
  await pressEnter(page, page.getByRole('button', { name: 'Store and review' }))
  await page.getByRole('heading', { name: 'Open issues' }).waitFor()
  const checked = page.getByRole('button', { name: 'I checked these facts' })
  for (let left = await checked.count(); left > 0; left -= 1) {
    await pressEnter(page, checked.first())
    await expect.poll(() => checked.count()).toBe(left - 1)
  }
  await tabTo(page, page.getByLabel('Reason for this version (public)'))
  await page.keyboard.type('New date')
  await pressEnter(page, page.getByRole('button', { name: /^Publish/ }))
  await pressEnter(page, page.getByRole('link', { name: 'Notify participants' }))
  await pressEnter(page, page.getByRole('button', { name: /^Approve and send/ }))
  const dialog = page.getByRole('dialog')
  await pressEnter(page, dialog.getByRole('button', { name: /^Approve and send/ }))
  await page
    .getByText(/Queued|Sent|Sending/)
    .first()
    .waitFor()
  expect(await clicksOn(page)).toBeLessThanOrEqual(MAX_CLICKS)
  const owner = await clientOf(page, platform)
  const published = await owner.meetings.get('u4ssc-6')
  expect(published?.meeting.schedule.days.map(({ date }) => date)).toEqual(['2021-12-14'])
  expect(published?.meeting.convenedBy).toContain('Corrigendum 1 to TSB Circular 352')
})

it('a sentence that says something else cannot be stored until it is written again', async () => {
  await page.goto(`${platform.admin}#/circulars/write?from=u4ssc-6`)
  const store = page.getByRole('button', { name: 'Store and review' })
  await page.getByText(/match the meeting\.$/).waitFor()
  await page.getByRole('button', { name: 'Edit: Title, dates and place' }).click()
  const text = page.getByRole('textbox', { name: 'Paragraph 1' })
  await text.fill((await text.inputValue()).replace('1000', '1100'))
  await page.getByText('Correct 1 fact to store this circular.').waitFor()
  expect(await store.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('button', { name: 'Rewrite: Title, dates and place' }).click()
  await page.getByText(/^All \d+ facts match/).waitFor()
  expect(await store.getAttribute('aria-disabled')).toBe('false')
})

it('the keyboard moves, removes and inserts a paragraph, and the letter is downloaded as Word and PDF', async () => {
  await page.getByRole('button', { name: 'Move down: Fee' }).press('Enter')
  await page.getByRole('button', { name: 'Remove: Fee' }).press('Enter')
  await page.getByRole('button', { name: 'Insert: Fee' }).first().press('Enter')
  await page.getByRole('button', { name: 'Edit: Fee' }).waitFor()
  for (const format of ['Word', 'PDF']) {
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download ${format}` }).click()
    expect((await file).suggestedFilename()).toMatch(/\.(docx|pdf)$/)
  }
})

/** Registers a person, so that a change has somebody to notify. */
async function registerSomebody(): Promise<void> {
  const owner = await clientOf(page, platform)
  await owner.registrations.settings.update('u4ssc-6', openRegistration(null))
  await owner.registrations.add(PERSON)
}

it('an event of another system becomes a circular with its days', async () => {
  await page.goto(`${platform.admin}#/meetings/new`)
  await page.getByLabel('Start from').selectOption('A file from another system')
  const file = { name: 'forum.json', mimeType: 'application/json', buffer: Buffer.from(FORUM) }
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByText('Sessions: 1. Speakers: 1.').waitFor()
  await page.getByText('Poster: it has no start and end time').waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe('Cities Forum')
  expect(await page.getByLabel('First day').inputValue()).toBe('2027-03-09')
  expect(await findViolations(page)).toEqual([])
  await page.getByLabel('Format').selectOption('Online')
  await page.getByRole('button', { name: 'Create the circular' }).click()
  await page.getByText(/match the meeting\.$/).waitFor()
})

const at = (time: string) => ({ date: '2027-03-09', time: `${time}:00`, tz: 'Europe/Zurich' })
const FORUM = JSON.stringify({
  ...{ _type: 'HTTPAPIResult', count: 1 },
  results: [
    {
      ...{ _type: 'Conference', id: '137346', title: 'Cities Forum', timezone: 'Europe/Zurich' },
      ...{ startDate: at('10:00'), endDate: at('15:30') },
      contributions: [
        {
          ...{ id: '1', title: 'Opening', startDate: at('10:00'), endDate: at('10:30') },
          speakers: [{ first_name: 'Ana', last_name: 'Ejemplo' }],
        },
        { id: '2', title: 'Poster', startDate: null, endDate: null },
      ],
    },
  ],
})
