import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { clientOf, goTo, openAsFirstOwner } from './dashboard'
import { acceptIssues, openReview, publish, saved, startChange } from './desk'
import { addressOf, linkIn, openMailbox } from './open-mailbox'
import type { Mailbox } from './open-mailbox'
import { goBy, openPage, wordsOf } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const MEETING = 'u4ssc-6'
const NO_SCRIPTS = { javaScriptEnabled: false } as const
/** With many providers, since each gets only some emails per second. */
const FOLLOWERS = Array.from({ length: 200 }, (_, at) => `reader-${at}@city-${at % 20}.example.org`)
/** Duration of one or two rounds of the outbox. */
const SENT_MS = 30_000
/** People with a place by then, and the focal point of one of them. */
const OTHERS = ['ben@example.org', 'dan@gov.example.org', 'cho@gov.example.org', 'eva@example.org']
const FOCAL_POINT = { name: 'Cho', email: 'cho@gov.example.org', language: 'en' } as const

let mailbox: Mailbox
let platform: OpenPlatform
let browser: Browser
let page: Page
let owner: Client

beforeAll(async () => {
  mailbox = await openMailbox()
  platform = await openPlatform(BEFORE_THE_SIXTH, mailbox.url)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  owner = await clientOf(page, platform)
  await owner.registrations.settings.update(MEETING, openRegistration(1))
  await inTens(FOLLOWERS, (email) =>
    owner.subscriptions.create({ email, meeting: MEETING, language: 'en' }),
  )
})
afterAll(async () => {
  await browser.close()
  await platform.close()
  await mailbox.close()
})

it('with one place, the second person waits, gets a reserved place when the first one cancels, and accepts, and the table shows each state', async () => {
  const [first, second] = [
    await openPage(browser, 'about:blank', NO_SCRIPTS),
    await openPage(browser, 'about:blank', NO_SCRIPTS),
  ]
  await apply(first, { name: 'Ana Ejemplo', email: 'ana@example.org' })
  await apply(second, { name: 'Ben Example', email: 'ben@example.org' })
  await confirm(first, 'ana@example.org')
  expect(await wordsOf(first)).toContain('You are registered')
  await confirm(second, 'ben@example.org')
  expect(await wordsOf(second)).toContain('On the waiting list')
  await expectStates({ 'Ana Ejemplo': 'Confirmed', 'Ben Example': 'Waiting list' })

  await first.locator('summary', { hasText: 'Cancel my registration' }).click()
  await goBy(first, first.getByRole('button', { name: 'Cancel my registration' }))
  await expectStates({ 'Ana Ejemplo': 'Cancelled', 'Ben Example': 'Place reserved' })

  await second.goto(linkIn(await mailbox.waitFor('ben@example.org', /^A place is available/)))
  await goBy(second, second.getByRole('button', { name: 'Accept the place' }))
  expect(await wordsOf(second)).toContain('You are registered')
  await expectStates({ 'Ana Ejemplo': 'Cancelled', 'Ben Example': 'Confirmed' })
})

it('the focal point of a delegation approves a registration, and the person is notified', async () => {
  const focalPoints = [FOCAL_POINT]
  const entity = { capacity: 'member-state', country: 'CO', organization: null } as const
  await owner.delegations.create({ meeting: MEETING, ...entity, focalPoints })
  const settings = { ...openRegistration(null), rule: 'focal-point' } as const
  await owner.registrations.settings.update(MEETING, settings)

  const delegate = await openPage(browser, 'about:blank', NO_SCRIPTS)
  const dan = { name: 'Dan Delegado', email: 'dan@gov.example.org', capacity: 'member-state' }
  await apply(delegate, dan)
  await confirm(delegate, dan.email)
  expect(await wordsOf(delegate)).toContain('In review')
  await mailbox.waitFor(dan.email, /^Registration received/)
  const answering = linkIn(await mailbox.waitFor(FOCAL_POINT.email, /^You are a focal point/))
  const focalPoint = await openPage(browser, answering, NO_SCRIPTS)
  await goBy(focalPoint, focalPoint.getByRole('button', { name: 'Approve: Dan Delegado' }))
  expect(await wordsOf(focalPoint)).toContain(`${dan.email} Confirmed`)

  const confirmed = await mailbox.waitFor(dan.email, /^You are registered/)
  await delegate.goto(linkIn(confirmed))
  expect(await wordsOf(delegate)).toContain('You are registered')
  await expectStates({ 'Dan Delegado': 'Confirmed' })
})

it('a confirmation has the words of the secretariat, the facts and the link', async () => {
  await owner.registrations.settings.update(MEETING, openRegistration(null))
  await goTo(page, `${platform.admin}#/people`)
  await page.getByRole('link', { name: 'Email texts' }).click()
  await page.getByRole('link', { name: 'Registration confirmed' }).click()
  await page.getByLabel('Subject').fill('Welcome, {{name}}')
  await page.getByLabel('Text', { exact: true }).fill('Dear {{name}},\n\nBring your badge.')
  await page.getByLabel('Person').selectOption({ label: 'Ben Example (English)' })
  await page.getByRole('heading', { name: 'Welcome, Ben Example' }).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('All changes saved').waitFor()

  const visitor = await openPage(browser, 'about:blank', NO_SCRIPTS)
  await apply(visitor, { name: 'Eva Muster', email: 'eva@example.org' })
  await confirm(visitor, 'eva@example.org')
  const email = await mailbox.waitFor('eva@example.org', /^Welcome, Eva Muster$/)
  expect(email.text).toMatch(/^Dear Eva Muster,\n\nBring your badge\.\n\nDate and time: /)
  expect(email.text).toContain('secretariat')
  await visitor.goto(linkIn(email))
  expect(await wordsOf(visitor)).toContain('You are registered')

  await page.getByRole('button', { name: 'Reset to default' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('All changes saved').waitFor()
})

it('a digest of two releases is sent once to each of two hundred subscribers after approval', async () => {
  await inTens(FOLLOWERS, async (address) => {
    const mail = await mailbox.waitFor(address, /^Confirm your subscription/)
    const token = new URL(linkIn(mail)).searchParams.get('token') ?? ''
    await owner.subscriptions.confirm({ token })
  })
  await release('shortTitle', 'The Sixth')
  await release('fee', 'paid')
  await openNotice()
  await page.getByText('About the changes from version 1 to version 3.').waitFor()
  await page.getByText('204 people').waitFor()
  const notices = () =>
    mailbox.emails.filter(({ subject }) => subject?.startsWith('There is now a fee'))
  expect(notices()).toEqual([])

  await letGo('Send this notice to 204 people?')
  await expect
    .poll(() => notices().length, { timeout: SENT_MS })
    .toBe(FOLLOWERS.length + OTHERS.length)
  expect(new Set(notices().map(addressOf))).toEqual(new Set([...FOLLOWERS, ...OTHERS]))
  // the counts on the page update automatically
  const tally = page.locator('dl.tally')
  await expect.poll(() => tally.innerText(), { timeout: SENT_MS }).toMatch(/^Sent\s+204$/)

  await page.getByRole('link', { name: 'Show in outbox' }).click()
  await page.getByRole('link', { name: /^Emails of this notice only: / }).waitFor()
  expect(await tally.innerText()).toMatch(/^Sent\s+204$/)
  await page.getByLabel('Status').selectOption('queued')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByText('Nothing in this list matches these filters.').waitFor()
})

it('a meeting cancelled on the dashboard is cancelled on its page, in calendars, in the feed and by email', async () => {
  const before = await readCalendar()
  await startChange(page, `${platform.admin}#/meetings/${MEETING}`)
  await page.getByLabel('Status').selectOption('cancelled')
  await saved(page)
  await openReview(page)
  await acceptIssues(page)
  await publish(page, 'Cancelled')
  const site = await openPage(browser, `${platform.site}/en/meetings/${MEETING}`, NO_SCRIPTS)
  const words = async () => {
    await site.reload()
    return wordsOf(site)
  }
  await expect.poll(words).toMatch(/cancelled/i)
  const after = await readCalendar()
  expect(after).toMatchObject({ status: 'CANCELLED', uid: before.uid })
  expect(after.sequence).toBeGreaterThan(before.sequence)
  const feed = await fetch(`${platform.api}/v1/meetings/${MEETING}/changes.atom`)
  expect(await feed.text()).toMatch(/cancelled/i)

  await openNotice()
  await page.getByLabel('Subscribers').uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await letGo('Send this notice to 4 people?')
  const [ben] = await Promise.all(OTHERS.map((address) => mailbox.waitFor(address, /^Cancelled: /)))
  const [invitation] = ben?.attachments ?? []
  expect(invitation?.content.toString()).toContain('METHOD:CANCEL')
})

/** Sends several at the same time. */
async function inTens<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>) {
  const waiting = [...items]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next)
  }
  await Promise.all(Array.from({ length: 10 }, work))
}

interface Applicant {
  readonly name: string
  readonly email: string
  readonly capacity?: string
}

/** Registers on the site without scripts. */
async function apply(at: Page, { name, email, capacity = 'individual' }: Applicant) {
  await at.goto(`${platform.site}/en/meetings/${MEETING}/register`)
  await at.getByLabel('Email address').fill(email)
  await at.getByLabel('Full name').fill(name)
  await at.getByLabel('Country or area').selectOption({ label: 'Colombia' })
  await at.getByLabel('Attending as').selectOption(capacity)
  await at.getByLabel(/have read the privacy notice/).check()
  await goBy(at, at.getByRole('button', { name: 'Register', exact: true }))
}

/** Confirms with the link in the email and returns the registration page. */
async function confirm(at: Page, email: string): Promise<void> {
  await at.goto(linkIn(await mailbox.waitFor(email, /^Confirm your registration/)))
  await goBy(at, at.getByRole('button', { name: 'Confirm' }))
}

/** Reads the registrations table of the dashboard. */
async function expectStates(states: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${platform.admin}#/registrations?meeting=${MEETING}`)
  for (const [name, state] of Object.entries(states))
    await page.getByRole('row', { name }).getByText(state, { exact: true }).waitFor()
}

/** Publishes a release with one change. */
async function release(fact: string, value: string): Promise<void> {
  const { id, version } = await owner.drafts.create({ meeting: MEETING })
  const corrections = [{ pointer: `/meetings/0/${fact}`, value, note: 'Agreed.' }]
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(owner, id)
}

/** Opens the notice that waits for approval. */
async function openNotice(): Promise<void> {
  // reload, since a list that was opened before is shown until the newer one has arrived
  await page.goto('about:blank')
  await page.goto(`${platform.admin}#/notices?meeting=${MEETING}&state=drafted`)
  await page.getByRole('rowheader').getByRole('link').click()
  await page.getByRole('status').filter({ hasText: 'Awaiting approval' }).waitFor()
  // the preview moves the button below it
  await page.locator('iframe.mail').waitFor()
}

async function letGo(question: string): Promise<void> {
  await page.getByRole('button', { name: 'Approve and send' }).click()
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByRole('button', { name: 'Approve and send' }).click()
  await page.getByRole('heading', { name: 'Delivery' }).waitFor()
}

async function readCalendar() {
  const text = await (await fetch(`${platform.api}/v1/meetings/${MEETING}/calendar.ics`)).text()
  const [event = ''] = text.split('BEGIN:VEVENT').slice(1)
  const read = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1]?.trim()
  return { status: read('STATUS'), uid: read('UID'), sequence: Number(read('SEQUENCE')) }
}
