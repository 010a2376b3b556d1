import { readFileSync } from 'node:fs'
import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import type { Role } from '@u4ssc/client/people'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ADDRESSES } from '../../apps/admin/src/addresses'
import { openPage } from './open-page'
import type { OpenPlatform } from './open-platform'

export const OWNER = {
  name: 'Ada Example',
  email: 'ada@example.org',
  password: 'four words in a row',
}
export const LETTER = readFileSync(
  new URL('./letters/workshop-on-digital-twins.txt', import.meta.url),
  'utf8',
)

/** Opens the dashboard as the first owner, with the link of the first start. */
export async function openAsFirstOwner(browser: Browser, platform: OpenPlatform): Promise<Page> {
  const page = await openPage(browser, platform.firstOwnerUrl ?? 'about:blank')
  await page.getByLabel('Name').fill(OWNER.name)
  await page.getByLabel('Email address').fill(OWNER.email)
  await page.getByLabel('Password').fill(OWNER.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
  return page
}

interface Invited {
  readonly name: string
  readonly password: string
}

/** Invites a person and opens the dashboard as that person. */
export async function openAs(
  browser: Browser,
  platform: OpenPlatform,
  owner: Page,
  { role, ...person }: Invited & { readonly role: Exclude<Role, 'owner'> },
): Promise<Page> {
  const inviting = await clientOf(owner, platform)
  const { token } = await inviting.people.invitations.create({
    email: `${person.name}@example.org`,
    role,
  })
  const page = await openPage(browser, `${platform.admin}#/invitation?token=${token}`)
  await becomePerson(page, person)
  return page
}

/** Accepts the invitation that a page was opened with. */
export async function becomePerson(page: Page, person: Invited): Promise<void> {
  await page.getByLabel('Name').fill(person.name)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
}

/** Returns a client with the session of a page. */
export async function clientOf(page: Page, { api }: OpenPlatform): Promise<Client> {
  const cookies = await page.context().cookies(api)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return createClient({ baseUrl: api, headers: { cookie, origin: api } })
}

/** Goes to a page without reloading the dashboard, and waits until it is complete. */
export async function goTo(page: Page, url: string): Promise<void> {
  // another address gets a new heading
  if (new URL(page.url()).hash !== new URL(url).hash)
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-left', ''))
  await page.goto(url)
  await page.locator('h1:not([data-left])').waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 10_000 }).toBe(0)
}

type Address = (typeof ADDRESSES)[number]
interface Place {
  readonly path: string
  /** The roles that can open it; none for pages without a session. */
  readonly roles: readonly Role[]
}

const ALL: readonly Role[] = ['owner', 'editor', 'registrar', 'reader']
const OWNERS: readonly Role[] = ['owner']
const WRITERS: readonly Role[] = ['owner', 'editor']
const READERS: readonly Role[] = ['owner', 'editor', 'reader']
const REGISTRARS: readonly Role[] = ['owner', 'registrar']
const SENDERS: readonly Role[] = ['owner', 'editor', 'registrar']

/** Returns a page with content for each address of the dashboard. */
export async function placesOf(owner: Client): Promise<Readonly<Record<Address, Place>>> {
  const letter = await owner.drafts.create({ text: LETTER })
  const change = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const delegation = await owner.delegations.create({
    meeting: 'u4ssc-6',
    capacity: 'sector-member',
    country: 'CO',
    organization: 'Aguas de Bogotá',
    focalPoints: [{ name: 'Cho', email: 'cho@example.org', language: 'en' }],
  })
  const notice = await owner.notices.create({
    meeting: 'u4ssc-6',
    kind: 'notice',
    audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
    words: { en: { subject: 'Papers', text: 'The papers are ready.' } },
  })
  await owner.organizations.create({
    code: 'ACME',
    names: { en: 'Acme' },
    memberships: [{ kind: 'sector-member', sector: 'T', from: '2015-01-01' }],
  })
  const { token } = await owner.people.invitations.create({
    email: 'guest@example.org',
    role: 'reader',
  })
  return {
    '/': { path: '/', roles: ALL },
    '/login': { path: '/login', roles: [] },
    '/first-owner': { path: '/first-owner?token=one', roles: [] },
    '/invitation': { path: `/invitation?token=${token}`, roles: [] },
    '/forgotten-password': { path: '/forgotten-password', roles: [] },
    '/new-password': { path: '/new-password?token=one', roles: [] },
    '/account': { path: '/account', roles: ALL },
    '/circulars': { path: '/circulars', roles: READERS },
    '/circulars/write': { path: '/circulars/write', roles: WRITERS },
    '/circulars/amend/:slug': { path: '/circulars/amend/u4ssc-6', roles: WRITERS },
    '/circulars/create': { path: '/circulars/create', roles: WRITERS },
    '/circulars/:id': { path: `/circulars/${letter.id}`, roles: READERS },
    '/publish/:id': { path: `/publish/${change.id}`, roles: READERS },
    '/merge/:id': { path: `/merge/${change.id}`, roles: WRITERS },
    '/meetings': { path: '/meetings', roles: ALL },
    '/meetings/new': { path: '/meetings/new', roles: WRITERS },
    '/meetings/:slug': { path: '/meetings/u4ssc-6', roles: ALL },
    '/meetings/:slug/circulars': { path: '/meetings/u4ssc-6/circulars', roles: READERS },
    '/meetings/:slug/details': { path: '/meetings/u4ssc-6/details', roles: READERS },
    '/meetings/:slug/translations': { path: '/meetings/u4ssc-6/translations', roles: READERS },
    '/meetings/:slug/eligibility': { path: '/meetings/u4ssc-6/eligibility', roles: READERS },
    '/meetings/:slug/joining': { path: '/meetings/u4ssc-6/joining', roles: READERS },
    '/meetings/:slug/preview': { path: '/meetings/u4ssc-6/preview', roles: READERS },
    '/meetings/:slug/programme': { path: '/meetings/u4ssc-6/programme', roles: READERS },
    '/meetings/:slug/speakers': { path: '/meetings/u4ssc-6/speakers', roles: READERS },
    '/meetings/:slug/documents': { path: '/meetings/u4ssc-6/documents', roles: READERS },
    '/meetings/:slug/outcomes': { path: '/meetings/u4ssc-6/outcomes', roles: READERS },
    '/meetings/:slug/record': { path: '/meetings/u4ssc-6/record', roles: READERS },
    '/meetings/:slug/participants': { path: '/meetings/u4ssc-6/participants', roles: REGISTRARS },
    '/meetings/:slug/form': { path: '/meetings/u4ssc-6/form', roles: REGISTRARS },
    '/meetings/:slug/opening': { path: '/meetings/u4ssc-6/opening', roles: REGISTRARS },
    '/meetings/:slug/delegations': { path: '/meetings/u4ssc-6/delegations', roles: REGISTRARS },
    '/meetings/:slug/delegations/:id': {
      path: `/meetings/u4ssc-6/delegations/${delegation.id}`,
      roles: REGISTRARS,
    },
    '/meetings/:slug/invitations': { path: '/meetings/u4ssc-6/invitations', roles: REGISTRARS },
    '/meetings/:slug/visa-letters': { path: '/meetings/u4ssc-6/visa-letters', roles: REGISTRARS },
    '/meetings/:slug/certificates': { path: '/meetings/u4ssc-6/certificates', roles: REGISTRARS },
    '/meetings/:slug/notices': { path: '/meetings/u4ssc-6/notices', roles: SENDERS },
    '/meetings/:slug/notices/new': { path: '/meetings/u4ssc-6/notices/new', roles: SENDERS },
    '/meetings/:slug/notices/:id': {
      path: `/meetings/u4ssc-6/notices/${notice.id}`,
      roles: SENDERS,
    },
    '/meetings/:slug/email-texts': { path: '/meetings/u4ssc-6/email-texts', roles: SENDERS },
    '/meetings/:slug/email-texts/:kind': {
      path: '/meetings/u4ssc-6/email-texts/reminder',
      roles: SENDERS,
    },
    '/meetings/:slug/outbox': { path: '/meetings/u4ssc-6/outbox', roles: REGISTRARS },
    '/meetings/:slug/check-in': { path: '/meetings/u4ssc-6/check-in', roles: REGISTRARS },
    '/meeting-drafts/:id/:position/:part?': {
      path: `/meeting-drafts/${letter.id}/0/details`,
      roles: READERS,
    },
    '/help': { path: '/help', roles: ALL },
    '/decisions': { path: '/decisions', roles: ALL },
    '/registrations': { path: '/registrations', roles: REGISTRARS },
    '/notices': { path: '/notices', roles: SENDERS },
    '/notices/new': { path: '/notices/new', roles: SENDERS },
    '/email-texts': { path: '/email-texts', roles: OWNERS },
    '/email-texts/:kind': { path: '/email-texts/confirmed', roles: OWNERS },
    '/messages': { path: '/messages', roles: REGISTRARS },
    '/subscribers': { path: '/subscribers', roles: REGISTRARS },
    '/organizations': { path: '/organizations', roles: REGISTRARS },
    '/organizations/new': { path: '/organizations/new', roles: REGISTRARS },
    '/organizations/:code': { path: '/organizations/ACME', roles: REGISTRARS },
    '/memberships': { path: '/memberships', roles: ALL },
    '/people': { path: '/people', roles: OWNERS },
    '/keys': { path: '/keys', roles: OWNERS },
    '/webhooks': { path: '/webhooks', roles: OWNERS },
    '/secretariat': { path: '/secretariat', roles: OWNERS },
    '/retention': { path: '/retention', roles: OWNERS },
    '/settings': { path: '/settings', roles: OWNERS },
    '/audit': { path: '/audit', roles: OWNERS },
  }
}

export interface View {
  readonly path: string
  /** Opens further content on the page. */
  readonly open?: (page: Page) => Promise<void>
}

/** Views without a separate address: selections, panels and dialogs. */
export const VIEWS: readonly View[] = [
  { path: '/no-such-page' },
  { path: '/memberships?on=2021-12-07&what=member-state', open: leaveSomeRows },
  { path: '/registrations?meeting=u4ssc-6', open: openPanel },
  { path: '/messages', open: openPanel },
  { path: '/audit', open: (page) => page.locator('tbody summary').first().click() },
  { path: '/account', open: (page) => openOver(page, 'Control+K') },
  { path: '/account', open: (page) => openOver(page, '?') },
]

/** Hides most of two hundred similar rows, since axe is slow for each. */
async function leaveSomeRows(page: Page): Promise<void> {
  await page.locator('tbody tr').evaluateAll((rows) => {
    for (const row of rows.slice(10)) row.setAttribute('hidden', '')
  })
}

/** Finds the panel without its text, which depends on the language. */
async function openPanel(page: Page): Promise<void> {
  await page.locator('tbody th button').first().click()
  await page.getByRole('complementary').waitFor()
}

async function openOver(page: Page, keys: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  // The dialog of an earlier view can still be open and would receive the keys, but only when it has the focus
  const close = async () => {
    await page.keyboard.press('Escape')
    return dialog.count()
  }
  await expect.poll(close, { timeout: 15_000 }).toBe(0)
  await page.keyboard.press(keys)
  await dialog.waitFor()
}
