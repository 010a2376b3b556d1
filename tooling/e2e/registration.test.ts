import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameSpeaker } from './name-speaker'
import { goBy, openPage, wordsOf } from './open-page'
import { linkInEmail } from './open-mailbox'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const OWNER = { name: 'Ada Example', email: 'ada@example.org', password: 'four words in a row' }
const ANA = 'ana@example.org'
const EVE = 'eve@example.org'
const MARKUP = 'Ana "><img src=x onerror=alert(1)>'

let platform: OpenPlatform
let browser: Browser
let owner: Client

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  owner = await becomeOwner(platform)
  await owner.registrations.settings.update('u4ssc-6', {
    ...openRegistration(null),
    questions: [
      {
        kind: 'yes-no',
        id: 'paper',
        label: { en: 'Do you present?' },
        required: true,
        shownIf: null,
      },
      {
        kind: 'text',
        id: 'subject',
        label: { en: 'What about?', fr: 'Sur quoi ?' },
        required: true,
        shownIf: { question: 'paper', is: 'yes' },
        maxLength: 40,
      },
    ],
  })
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('a delegate registers without scripts, confirms with the link in the email and sees the state', async () => {
  const page = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6`, NO_SCRIPTS)
  const register = page.getByRole('main').getByRole('link', { name: 'Register', exact: true })
  // the site may have cached the meeting just before registration was opened
  await expect.poll(() => page.reload().then(() => register.count())).toBe(1)
  await goBy(page, register)
  await page.getByLabel('Email address').fill('no address')
  await send(page)
  expect(await wordsOf(page)).toContain('There are 5 problems')
  await page.locator('[role=alert]:focus').waitFor()
  await expectClean(page)
  await fillIn(page, { country: 'Palau' })
  await page.getByRole('group', { name: 'Do you present?' }).getByLabel('Yes').check()
  await send(page)
  expect(await wordsOf(page)).toContain('There is 1 problem')
  expect(await page.getByLabel('Full name').inputValue()).toBe('Ana María Ñ.')
  // shown because of the answer, without scripts
  await page.getByLabel('What about?').fill('Water meters')
  await send(page)

  expect(await page.getByRole('status').innerText()).toMatch(/^No\./)
  expect(await listKinds()).toEqual([])
  await expectClean(page)
  await page.getByLabel('Country or area').selectOption({ label: 'Colombia' })
  await send(page)
  await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  await page.locator('[role=status]:focus', { hasText: ANA }).waitFor()

  const answer = await page.goto(await linkInEmail(owner, 'confirm'))
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  })
  for (const words of [
    'Sixth U4SSC meeting',
    '7 December 2021',
    'Ana María Ñ.',
    ANA,
    'Colombia',
    'Water meters',
  ])
    expect(await wordsOf(page)).toContain(words)
  await expectClean(page)
  await goBy(page, page.getByRole('button', { name: 'Confirm' }))
  await page.locator('#result:focus', { hasText: 'You are registered' }).waitFor()
  expect(await wordsOf(page)).toContain(ANA)
  await expectClean(page)
})

it('a person who did not register deletes the registration, without scripts', async () => {
  const page = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6/register`, NO_SCRIPTS)
  await fillIn(page, { country: 'Colombia', email: EVE })
  await page.getByRole('group', { name: 'Do you present?' }).getByLabel('No').check()
  await send(page)
  const link = await linkInEmail(owner, 'confirm')
  await page.goto(link)
  await goBy(page, page.getByRole('button', { name: 'This wasn’t me' }))
  expect(await wordsOf(page)).toContain('The registration has been deleted')
  await expectClean(page)
  expect((await page.goto(link))?.status()).toBe(403)
  const { items } = await owner.registrations.list({ meeting: 'u4ssc-6' })
  expect(items.map(({ email }) => email)).not.toContain(EVE)
})

it('with the link of a later email, the person changes, downloads, cancels and deletes the registration', async () => {
  const own = await linkInEmail(owner, 'confirmed')
  const page = await openPage(browser, own, NO_SCRIPTS)
  await goBy(page, page.getByRole('link', { name: 'Change my answers' }))
  await expectClean(page)
  await page.getByLabel('Full name').fill(MARKUP)
  await goBy(page, page.getByRole('button', { name: 'Save changes' }))
  expect(await wordsOf(page)).toContain(MARKUP)
  expect(await page.locator('[onerror]').count()).toBe(0)

  const { search } = new URL(own)
  const data = await fetch(`${platform.site}/en/registration/data.json${search}`)
  expect(await data.json()).toMatchObject({ registration: { email: ANA, name: MARKUP } })
  const calendar = await fetch(`${platform.site}/en/registration/calendar.ics${search}`)
  expect(await calendar.text()).toContain('BEGIN:VEVENT')

  await page.locator('summary', { hasText: 'Cancel my registration' }).click()
  await goBy(page, page.getByRole('button', { name: 'Cancel my registration' }))
  expect(await wordsOf(page)).toContain('Cancelled')
  await page.locator('summary', { hasText: 'Delete my data' }).click()
  await goBy(page, page.getByRole('button', { name: 'Delete my data' }))
  expect(await page.getByRole('alert').innerText()).toMatch(/Nothing was deleted/)
  await page.locator('summary', { hasText: 'Delete my data' }).click()
  await page.getByLabel('Yes, delete all my data').check()
  await goBy(page, page.getByRole('button', { name: 'Delete my data' }))
  await page.getByRole('heading', { name: 'Your data has been deleted' }).waitFor()
  expect((await page.goto(own))?.status()).toBe(403)
  await expectClean(page)
})

it('a focal point registers a person for the delegation with the invitation link', async () => {
  await owner.delegations.create({
    meeting: 'u4ssc-6',
    capacity: 'sector-member',
    country: 'CO',
    organization: 'Aguas de Bogotá',
    focalPoints: [{ name: 'Cho', email: 'cho@example.org', language: 'en' }],
  })
  const page = await openPage(browser, await linkInEmail(owner, 'delegation'), NO_SCRIPTS)
  expect(await wordsOf(page)).toContain('Aguas de Bogotá')
  await page.getByLabel('Email address').fill('dan@example.org')
  await page.getByRole('group', { name: 'Do you present?' }).getByLabel('No').check()
  await goBy(page, page.getByRole('button', { name: 'Register', exact: true }))
  expect(await wordsOf(page)).toContain('There is 1 problem')
  await page.getByLabel('Full name').fill('Dan')
  await goBy(page, page.getByRole('button', { name: 'Register', exact: true }))
  expect(await wordsOf(page)).toContain('dan@example.org')
  await expectClean(page)
})

it('a speaker accepts and sends a biography and slides with the invitation link', async () => {
  await nameSpeaker(owner)
  const to = { email: 'lin@example.org', language: 'ar' } as const
  await owner.speakers.create({ meeting: 'u4ssc-6', speaker: 'lin', ...to })
  const link = await linkInEmail(owner, 'speaker-invited')
  const arabic = await openPage(browser, link, NO_SCRIPTS)
  expect(await wordsOf(arabic)).toContain('Cities that listen')
  await expectClean(arabic)
  const page = await openPage(browser, link.replace('/ar/', '/en/'), NO_SCRIPTS)
  await goBy(page, page.getByRole('button', { name: 'I will take part' }))
  expect(await wordsOf(page)).toContain('You confirmed that you will take part.')
  await page.getByRole('textbox', { name: 'Biography' }).fill('Plans water.')
  await goBy(page, page.getByRole('button', { name: 'Send biography' }))
  const slides = { name: 'water.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  const form = page.getByRole('region', { name: 'Slides' })
  await form.getByLabel('File').setInputFiles({ ...slides, buffer: Buffer.from('no slides') })
  await goBy(page, form.getByRole('button', { name: 'Send slides' }))
  expect(await page.getByRole('alert').innerText()).toMatch(/was not uploaded/)
  await form.getByLabel('File').setInputFiles(slides)
  await goBy(page, form.getByRole('button', { name: 'Send slides' }))
  expect(await wordsOf(page)).toContain('water.pdf')
  const portrait = page.getByRole('region', { name: 'Photo' })
  const picture = { name: 'lin.png', mimeType: 'image/png', buffer: ONE_DOT }
  await portrait.getByLabel('File').setInputFiles(picture)
  await goBy(page, portrait.getByRole('button', { name: 'Send photo' }))
  await expectClean(page)
  const { items } = await owner.speakers.list({ meeting: 'u4ssc-6' })
  expect(items).toMatchObject([
    {
      answer: 'confirmed',
      materials: [{ kind: 'photograph' }, { kind: 'slides' }, { text: 'Plans water.' }],
    },
  ])
})

it('the programme leads to the accepted and released uploads of a speaker', async () => {
  const [lin] = (await owner.speakers.list({ meeting: 'u4ssc-6' })).items
  const sent = lin?.materials.find(({ kind }) => kind === 'photograph')
  const photograph = sent?.url ?? ''
  await owner.speakers.decide(sent?.id ?? '', { outcome: 'taken' })
  await nameSpeaker(owner, { biography: 'Plans water.', photograph })
  const page = await openPage(browser, `${platform.site}/en/meetings/u4ssc-6/programme`, NO_SCRIPTS)
  await goBy(page, page.locator('.sessions a[href*="/speakers/"]').first())
  expect(await wordsOf(page)).toContain('Plans water.')
  const decode = `document.querySelector('img[src="${photograph}"]').decode().then(() => "shown")`
  expect(await page.evaluate(decode)).toBe('shown')
  await expectClean(page)
})

it('a person subscribes to the meeting by email in French, with one confirmation', async () => {
  const page = await openPage(browser, `${platform.site}/fr/follow?meeting=u4ssc-6`, NO_SCRIPTS)
  await page.getByLabel('Adresse électronique').fill('ben@example.org')
  await goBy(page, page.getByRole('button', { name: 'S’abonner' }))
  await page.getByRole('heading', { name: 'Consultez votre messagerie' }).waitFor()
  await page.goto(await linkInEmail(owner, 'follow'))
  await goBy(page, page.getByRole('button', { name: 'Confirmer' }))
  await page.getByRole('heading', { name: 'Votre abonnement est confirmé' }).waitFor()
  await expectClean(page)
})

it('the search field finds words in letters and meetings, and names its interpretation', async () => {
  const page = await openPage(browser, `${platform.site}/en`, NO_SCRIPTS)
  await page.getByRole('searchbox', { name: 'Search words' }).fill('sustainable cities')
  await goBy(page, page.getByRole('search').getByRole('button', { name: 'Search' }))
  const hits = page.getByRole('main').getByRole('listitem')
  expect(await hits.count()).toBeGreaterThan(1)
  expect(await hits.first().locator('mark').count()).toBeGreaterThan(0)
  await expectClean(page)
  await page.goto(`${platform.site}/en/search?q=sustainabel`)
  expect(await wordsOf(page)).toContain('Showing results for')
  await page.goto(`${platform.site}/en/search?q=xylophone`)
  expect(await wordsOf(page)).toContain('No results for “xylophone”')
  await page.goto(`${platform.site}/en/search?q=cities&from=yesterday`)
  expect(await page.getByRole('alert').innerText()).toMatch(/dates in the form/)
})

const NO_SCRIPTS = { javaScriptEnabled: false } as const
/** A PNG image of one pixel. */
const ONE_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

interface Applicant {
  readonly country: string
  readonly email?: string
}

async function fillIn(page: Page, { country, email = ANA }: Applicant): Promise<void> {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Full name').fill('Ana María Ñ.')
  await page.getByLabel('Country or area').selectOption({ label: country })
  await page.getByLabel(/have read the privacy notice/).check()
}

function send(page: Page): Promise<void> {
  return goBy(page, page.getByRole('button', { name: 'Register', exact: true }))
}

/** Checks a copy of the page, since axe needs scripts. */
async function expectClean(page: Page): Promise<void> {
  const copy = await openPage(browser, `${platform.site}/robots.txt`)
  await copy.setContent(await page.content())
  const violations = await findViolations(copy)
  await copy.context().close()
  expect(violations).toEqual([])
}

/** Returns a client with a session of the first owner. */
async function becomeOwner({ api, firstOwnerUrl }: OpenPlatform): Promise<Client> {
  const [, token = ''] = (firstOwnerUrl ?? '').split('token=')
  let cookie = ''
  const client = createClient({
    baseUrl: api,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('cookie', cookie)
      const answer = await fetch(input, { ...init, headers })
      const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
      if (set.length > 0) cookie = set.join('; ')
      return answer
    },
  })
  await client.account.createFirstOwner({ ...OWNER, token })
  return client
}

async function listKinds(): Promise<string[]> {
  return (await owner.emails.list()).items.map(({ kind }) => kind)
}
