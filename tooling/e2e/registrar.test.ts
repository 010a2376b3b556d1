import { AxeBuilder } from '@axe-core/playwright'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }
const REGISTRAR = { name: 'Bo Example', email: 'bo@example.org', password: 'other words in a row' }
const APPLICANT = 'Ana Ejemplo'
const PAGES = [
  '/',
  '/keys',
  '/webhooks',
  '/settings',
  '/meetings',
  '/meetings/new',
  '/registrations?meeting=u4ssc-6',
  '/registration-settings/u4ssc-6',
  '/notices',
  '/notices/new',
  '/messages',
  '/subscribers',
  '/people',
  '/account',
  '/audit',
]

let platform: OpenPlatform
let browser: Browser
let owner: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  owner = await openPage(browser, platform.firstOwnerUrl ?? 'about:blank')
  await owner.getByLabel('Name').fill(OWNER.name)
  await owner.getByLabel('E-mail').fill(OWNER.email)
  await owner.getByLabel('Password').fill(OWNER.password)
  await owner.getByRole('button', { name: 'Create the account' }).click()
  await owner.getByRole('heading', { name: 'Circulars' }).waitFor()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('whoever is invited becomes a registrar, opens registration, and lets a person in', async () => {
  const page = await openPage(browser, await inviteRegistrar())
  await page.getByLabel('Name').fill(REGISTRAR.name)
  await page.getByLabel('Password').fill(REGISTRAR.password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  expect(await sections.allInnerTexts()).toEqual([
    'Overview',
    'Registrations',
    'Notices',
    'Outbox',
    'Followers',
  ])

  await page.getByRole('link', { name: 'Registrations', exact: true }).click()
  await openRegistration(page)
  await applyAndConfirm(page)
  await page.getByRole('link', { name: 'Registrations' }).click()
  await page.getByRole('button', { name: APPLICANT }).click()
  const panel = page.getByRole('complementary', { name: APPLICANT })
  await panel.getByText(/Colombia is a member of ITU/).waitFor()
  await panel.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await page.getByText('1 registration decided.').waitFor()
  await panel.getByText('Confirmed', { exact: true }).waitFor()
  const csv = await page.request.get(`${platform.api}/v1/registrations.csv?meeting=u4ssc-6`)
  expect(await csv.text()).toContain(APPLICANT)
})

it('the owner reads in the audit who decided', async () => {
  await owner.goto(`${platform.admin}#/audit?action=approve-registration`)
  const row = owner.getByRole('row', { name: /approve-registration/ })
  await row.getByText('Show').click()
  await row.getByText(REGISTRAR.name).waitFor()
  expect(await row.innerText()).toContain('confirmed')
})

it.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)('axe finds nothing on any of these pages, in %s, %s', async (language, mode) => {
  await owner.emulateMedia({ colorScheme: mode })
  await owner.evaluate((chosen) => localStorage.setItem('u4ssc.language', chosen), language)
  const findings: string[] = []
  for (const path of PAGES) {
    await owner.goto(`${platform.admin}#${path}`)
    await owner.reload()
    await owner.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => owner.locator('[aria-busy]').count()).toBe(0)
    const { violations } = await new AxeBuilder({ page: owner }).analyze()
    for (const { id, nodes } of violations) findings.push(`${path} ${id}: ${nodes[0]?.html ?? ''}`)
  }
  expect(findings).toEqual([])
})

async function inviteRegistrar(): Promise<string> {
  await owner.getByRole('link', { name: 'People' }).click()
  await owner.getByLabel('E-mail').fill(REGISTRAR.email)
  await owner.getByLabel('Role').selectOption('registrar')
  await owner.getByRole('button', { name: 'Invite' }).click()
  return owner.getByText(/#\/invitation\?token=/).innerText()
}

async function openRegistration(page: Page): Promise<void> {
  await page.getByLabel('Meeting').selectOption('u4ssc-6')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('link', { name: 'Registration settings' }).click()
  await page.getByLabel('Who lets the eligible in').selectOption('review')
  await page.getByLabel('Places online').fill('10')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
}

/** Without a mail server the outbox is the only way to the link that confirms the address. */
async function applyAndConfirm(page: Page): Promise<void> {
  const applied = await page.request.post(`${platform.api}/v1/meetings/u4ssc-6/registrations`, {
    data: {
      name: APPLICANT,
      email: 'ana@example.org',
      country: 'CO',
      capacity: 'individual',
      mode: 'online',
      language: 'en',
      privacyNotice: true,
    },
  })
  expect(await applied.json()).toMatchObject({ outcome: 'confirm-by-mail' })
  await page.getByRole('link', { name: 'Outbox' }).click()
  await page.getByRole('button', { name: 'Confirmation of the address' }).click()
  const text = await page.locator('.mail-text').innerText()
  const token = /[?&#]token=([\w-]+)/.exec(text)?.[1]
  const path = `${platform.api}/v1/registrations/confirmation`
  const confirmed = await page.request.post(path, { data: { token } })
  expect(confirmed.status()).toBe(200)
}
