import { setTimeout as wait } from 'node:timers/promises'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Role } from '@u4ssc/client/people'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADDRESSES } from '../../apps/admin/src/addresses'
import {
  becomePerson,
  clientOf,
  goTo,
  openAs,
  openAsFirstOwner,
  placesOf,
  VIEWS,
} from './dashboard'
import type { View } from './dashboard'
import { findUnreachable } from './keyboard'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations, findViolationsBesidesColour, findViolationsOfColour } from './violations'

const REGISTRAR = { name: 'Bo Example', email: 'bo@example.org', password: 'other words in a row' }
const APPLICANT = 'Ana Ejemplo'
const NOT_ALLOWED = /Your role does not include this/
/** The navigation items of each role; the owner sees all. */
const MENUS: Readonly<Record<Exclude<Role, 'owner'>, readonly string[]>> = {
  editor: ['Home', 'Meetings', 'Circulars', 'People and organizations'],
  registrar: ['Home', 'Meetings', 'People and organizations', 'Administration'],
  reader: ['Home', 'Meetings', 'Circulars', 'People and organizations'],
}
/**
 * The addresses that are inspected in Arabic: those where the direction of the text changes the layout.
 * All others have the same elements, labels and colours as in English.
 */
const RIGHT_TO_LEFT: readonly string[] = [
  '/',
  '/login',
  '/circulars/:id',
  '/meetings/:slug/details',
  '/meetings/:slug/programme',
  '/meetings/:slug/participants',
  '/meetings/:slug/check-in',
  '/merge/:id',
]
/** Time limit for one page, so that a slow page is named. */
const PAGE_MS = 20_000
const MANY_PAGES_MS = 300_000

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

it('an invited person becomes a registrar, opens registration and approves a person', async () => {
  const page = await openPage(browser, await inviteRegistrar())
  await becomePerson(page, REGISTRAR)

  await goTo(page, `${platform.admin}#/meetings/u4ssc-6`)
  await openRegistration(page)
  await applyAndConfirm(page)
  await page.getByRole('link', { name: /^Participants/ }).click()
  await page.getByRole('button', { name: APPLICANT }).click()
  const panel = page.getByRole('complementary', { name: APPLICANT })
  await panel.getByText(/Colombia is a member of ITU/).waitFor()
  await panel.getByRole('button', { name: 'Approve' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('1 gets a place.').waitFor()
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await page.getByText('Decision saved for 1 registration.').waitFor()
  await panel.getByText('Confirmed', { exact: true }).waitFor()
  const csv = await page.request.get(
    `${platform.api}/v1/lists/u4ssc-6/registrations?format=csv&language=en`,
  )
  expect(await csv.text()).toContain(APPLICANT)
})

it('the owner sees in the audit log who decided', async () => {
  await owner.goto(`${platform.admin}#/audit?action=approve-registration`)
  const row = owner.getByRole('row', { name: `${REGISTRAR.name} approved a registration: ` })
  await row.getByText('Details').click()
  await row.getByText('approve-registration').waitFor()
  expect(await row.innerText()).toContain('confirmed')
})

describe('each page of the dashboard', () => {
  let places: Awaited<ReturnType<typeof placesOf>>
  beforeAll(async () => {
    places = await placesOf(await clientOf(owner, platform))
  })
  /** Pages for people with a role. */
  const placesOfRoles = () => Object.entries(places).filter(([, { roles }]) => roles.length > 0)

  it('is in this test', () => {
    expect(Object.keys(places).sort()).toEqual([...ADDRESSES].sort())
  })

  it.each(['editor', 'registrar', 'reader'] as const)(
    'opens for the role %s or says that the role has no access',
    async (role) => {
      const page = await signInAs(role)
      const menu = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link')
      expect(await menu.allInnerTexts()).toEqual(MENUS[role])
      const refused: string[] = []
      for (const [address, { path }] of placesOfRoles()) {
        await goTo(page, `${platform.admin}#${path}`)
        if (await page.getByRole('alert').filter({ hasText: NOT_ALLOWED }).count())
          refused.push(address)
      }
      const others = placesOfRoles().filter(([, { roles }]) => !roles.includes(role))
      expect(refused).toEqual(others.map(([address]) => address))
      await page.context().close()
    },
  )

  it(
    'has only controls that the keyboard can reach',
    async () => {
      const page = await owner.context().newPage()
      await page.goto(platform.admin)
      const beyond: string[] = []
      for (const [address, { path }] of placesOfRoles()) {
        await goTo(page, `${platform.admin}#${path}`)
        const found = await inTime(address, findUnreachable(page))
        beyond.push(...found.map((element) => `${address}: ${element}`))
      }
      expect(beyond).toEqual([])
      await page.close()
    },
    MANY_PAGES_MS,
  )

  it.each([
    { language: 'en', addresses: ADDRESSES, inspect: inspectBothColours },
    { language: 'ar', addresses: RIGHT_TO_LEFT, inspect: findViolationsBesidesColour },
  ])(
    'has no violation that axe finds, in English in light and dark colours: $language',
    async ({ language, addresses, inspect }) => {
      const stranger = await openPage(browser, `${platform.admin}#/login`)
      const pages = [owner, await owner.context().newPage(), stranger]
      for (const page of pages) {
        await page.goto(`${platform.admin}#${page === stranger ? '/login' : '/account'}`)
        await page.emulateMedia({ colorScheme: 'light' })
        await page.evaluate((chosen) => localStorage.setItem('u4ssc.language', chosen), language)
        await page.reload()
      }
      const chosen = Object.entries(places)
        .filter(([address]) => addresses.some((one) => one === address))
        .map(([, place]) => place)
      const own = [...VIEWS, ...chosen.filter(({ roles }) => roles.length > 0)]
      const open = chosen.filter(({ roles }) => roles.length === 0)
      const findings = await Promise.all(
        pages.map((page) => inspectAll(page, page === stranger ? open : own, inspect)),
      )
      expect(findings.flat()).toEqual([])
      await pages[1]?.close()
      await stranger.context().close()
    },
    MANY_PAGES_MS,
  )
})

/** Takes pages from a shared list. */
async function inspectAll(page: Page, views: View[], inspect: (page: Page) => Promise<string[]>) {
  const findings: string[] = []
  for (let view = views.shift(); view !== undefined; view = views.shift())
    findings.push(...(await inTime(view.path, inspectView(page, view, inspect))))
  return findings
}

async function inspectView(
  page: Page,
  { path, open }: View,
  inspect: (page: Page) => Promise<string[]>,
) {
  await goTo(page, `${platform.admin}#${path}`)
  await open?.(page)
  const found = await inspect(page)
  await page.keyboard.press('Escape')
  return found.map((violation) => `${path} ${violation}`)
}

async function inspectBothColours(page: Page) {
  const light = await findViolations(page)
  await paint(page, 'dark')
  const dark = await findViolationsOfColour(page)
  await paint(page, 'light')
  return [...light, ...dark]
}

/** Changes the colour scheme and waits until it is applied. */
async function paint(page: Page, colorScheme: 'light' | 'dark') {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await ground()
  await page.emulateMedia({ colorScheme })
  await expect.poll(ground, { timeout: 10_000 }).not.toBe(before)
}

async function inTime<Answer>(path: string, work: Promise<Answer>): Promise<Answer> {
  const done = new AbortController()
  const late = wait(PAGE_MS, undefined, { signal: done.signal }).then(() => {
    throw new Error(`${path} was not checked within ${PAGE_MS / 1000} s`)
  })
  return Promise.race([work, late]).finally(() => done.abort())
}

function signInAs(role: Exclude<Role, 'owner'>): Promise<Page> {
  return openAs(browser, platform, owner, { role, name: role, password: REGISTRAR.password })
}

async function inviteRegistrar(): Promise<string> {
  await owner.getByRole('link', { name: 'Administration' }).click()
  await owner.getByLabel('Email address').fill(REGISTRAR.email)
  await owner.getByLabel('Role').selectOption('registrar')
  await owner.getByRole('button', { name: 'Invite' }).click()
  return owner.getByText(/#\/invitation\?token=/).innerText()
}

async function openRegistration(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Opening and places' }).click()
  await page.getByLabel('Approval of eligible registrations').selectOption('review')
  await page.getByLabel('Places online').fill('10')
  await page.getByLabel('Open now').check()
  await page.getByRole('button', { name: 'Save and open registration' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
}

/** Without a mail server, the outbox is the only way to the confirmation link. */
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
  expect(await applied.json()).toMatchObject({ outcome: 'confirm-by-email' })
  await page.getByRole('link', { name: 'Outbox' }).click()
  await page.getByRole('button', { name: 'Confirmation of the email address' }).click()
  const text = await page.locator('.mail-text').innerText()
  const token = /[?&#]token=([\w-]+)/.exec(text)?.[1]
  const path = `${platform.api}/v1/registrations/confirmation`
  const confirmed = await page.request.post(path, { data: { token } })
  expect(confirmed.status()).toBe(200)
}
