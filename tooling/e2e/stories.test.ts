import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import type { Meeting } from '@u4ssc/domain'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf, openAsFirstOwner } from './dashboard'
import { goBy, openPage, wordsOf } from './open-page'
import { linkIn, openMailbox } from './open-mailbox'
import type { Mailbox } from './open-mailbox'
import { openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

/** Ten minutes before the sixth meeting. */
const NOW = '2021-12-07T08:50:00Z'
const MEETING = '/en/meetings/u4ssc-6'
const CIRCULAR = '/en/circulars/tsb-circular-352-2021-10-13'
const JOINING = { label: 'Main room', url: 'https://meet.example.org/sixth' }
const PHONE = { width: 390, height: 844 }
const CORRIGENDUM = `INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU

Geneva, 27 October 2021

Ref:\tCorrigendum 1 to TSB Circular 352

Subject:\tSixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative
(Virtual, 07 December 2021)

Dear Sir/Madam,

1\tIn paragraph 5 of TSB Circular 352, please replace "who wishes to contribute" by "who wants to contribute".

2\tPlease note that the Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative will take place virtually on 07 December 2021, from 1000 to 1530 hours, Geneva time.

Yours faithfully,

A. Example
Director of the Telecommunication Standardization Bureau
`

let mailbox: Mailbox
let platform: OpenPlatform
let browser: Browser
let owner: Client

beforeAll(async () => {
  mailbox = await openMailbox()
  platform = await openPlatform(NOW, mailbox.url)
  browser = await openChromium()
  owner = await clientOf(await openAsFirstOwner(browser, platform), platform)
  await owner.registrations.settings.update('u4ssc-6', openRegistration(null))
  await change({
    programme: programme('13:30'),
    joining: {
      revealedMinutesBefore: 60,
      rooms: [{ ...JOINING, passcode: null, telephones: [] }],
    },
  })
  const { id } = await owner.drafts.create({ text: CORRIGENDUM })
  await publishReviewed(owner, id)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
  await mailbox.close()
})

/** Counts clicks and time of one task, and prints them. */
function startStory(page: Page) {
  const start = performance.now()
  let clicks = 0
  return {
    async click(target: Locator): Promise<void> {
      clicks += 1
      await target.click()
    },
    async follow(link: Locator): Promise<void> {
      clicks += 1
      await goBy(page, link)
    },
    end(name: string): void {
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.info(`${name}: ${clicks} clicks, ${seconds} s`)
    },
  }
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('on a phone %s, a visitor', (mode, javaScriptEnabled) => {
  const email = javaScriptEnabled ? 'ana@example.org' : 'bea@example.org'
  const open = (path: string, visitor: BrowserContextOptions = {}) =>
    openPage(browser, platform.site + path, {
      ...{ javaScriptEnabled, viewport: PHONE, timezoneId: 'Europe/Zurich' },
      ...visitor,
    })

  it('decides whether to attend, and registers', async () => {
    const page = await open(MEETING)
    const story = startStory(page)
    const question = page.getByRole('region', { name: 'Can I attend?' })
    await question.getByRole('combobox', { name: 'Country or area' }).selectOption('CO')
    await story.follow(question.getByRole('button', { name: 'Check' }))
    expect(await question.getByRole('status').innerText()).toMatch(/^Yes\./)
    await story.follow(question.getByRole('link', { name: 'Register' }))
    expect(await page.getByLabel('Country or area').inputValue()).toBe('CO')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Full name').fill('Ana Ejemplo')
    await story.click(page.getByLabel(/have read the privacy notice/))
    await story.follow(page.getByRole('button', { name: 'Register', exact: true }))
    expect(await wordsOf(page)).toContain(email)
    await page.goto(linkIn(await mailbox.waitFor(email, /confirm/i)))
    await story.follow(page.getByRole('button', { name: 'Confirm' }))
    expect(await wordsOf(page)).toContain('You are registered')
    story.end(`register, ${mode}`)
    await page.context().close()
  })

  it('finds the joining link ten minutes before the meeting, with a lost email', async () => {
    const page = await open(MEETING)
    const before = mailbox.emails.length
    const story = startStory(page)
    const join = page.locator('.join')
    await join.getByLabel('Email address').fill(email)
    await story.follow(join.getByRole('button', { name: 'Resend my link' }))
    await expect.poll(() => mailbox.emails.length, { timeout: 30_000 }).toBeGreaterThan(before)
    await page.goto(linkIn(await mailbox.waitFor(email, /./)))
    const link = page.getByRole('link', { name: 'Join now' }).first()
    expect(await link.getAttribute('href')).toBe(JOINING.url)
    story.end(`lost email, ${mode}`)
    await page.context().close()
  })

  it('sees what changed since the last visit', async () => {
    const page = await open(MEETING)
    const start = javaScriptEnabled ? '13:45' : '14:00'
    const since = page.getByRole('region', { name: 'Changes since your last visit' })
    await change({ programme: programme(start) })
    const story = startStory(page)
    await expect
      .poll(async () => {
        await page.goto(platform.site + MEETING)
        return (await since.allInnerTexts()).join()
      })
      .toMatch(new RegExp(`New deliverables now starts at ${start}`))
    const live = page.getByRole('region', { name: 'Live updates' })
    expect(await live.innerText()).toContain(`New deliverables now starts at ${start}`)
    story.end(`changes, ${mode}`)
    await page.context().close()
  })

  it('puts three sessions into Google Calendar', async () => {
    const page = await open(`${MEETING}/programme`)
    const story = startStory(page)
    for (const title of ['Opening', 'New deliverables', 'Closing'])
      await story.click(page.getByRole('checkbox', { name: new RegExp(title) }))
    await story.follow(page.getByRole('button', { name: 'Save my selection in the page address' }))
    const google = page.getByRole('link', { name: 'Add selection to Google Calendar' })
    const href = new URL((await google.getAttribute('href')) ?? '')
    const calendar = (href.searchParams.get('cid') ?? '').replace('webcal:', 'http:')
    const file = await (await fetch(calendar)).text()
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    story.end(`calendar, ${mode} (and one click on the link to Google)`)
    await page.context().close()
  })

  it('reads the corrected circular and quotes paragraph 5', async () => {
    const page = await open(CIRCULAR, { permissions: ['clipboard-read', 'clipboard-write'] })
    const story = startStory(page)
    const paragraph = page.locator('#p5')
    expect(await paragraph.locator('del').innerText()).toContain('wishes')
    expect(await paragraph.locator('ins').innerText()).toContain('wants')
    const reference = `${platform.site}${CIRCULAR}#p5`
    if (javaScriptEnabled) {
      await story.click(page.getByRole('button', { name: /Quote paragraph 5/ }))
      await paragraph.getByText('Copied').waitFor()
      const copied = String(await page.evaluate('navigator.clipboard.readText()'))
      expect(copied).toContain('who wants to contribute to the work')
      expect(copied).not.toContain('wishes')
      expect(copied).toContain('TSB Circular 352, paragraph 5, as corrected')
      expect(copied).toContain(reference)
    } else {
      await story.click(page.getByRole('link', { name: 'Link to paragraph 5' }))
      expect(page.url()).toBe(reference)
    }
    story.end(`quote, ${mode}`)
    await page.context().close()
  })
})

it('the form says whether one can attend as soon as country and capacity are chosen', async () => {
  const page = await openPage(browser, `${platform.site}${MEETING}/register`)
  const answer = page.locator('[data-eligibility]')
  const country = page.getByLabel('Country or area')
  await country.selectOption({ label: 'Palau' })
  await answer.getByText(/^No\./).waitFor()
  await country.selectOption({ label: 'Colombia' })
  await answer.getByText(/^Yes\./).waitFor()
  expect(new URL(page.url()).search).toBe('')
  await page.context().close()
})

it('the form answers for a country that was chosen before its script was loaded', async () => {
  const page = await openPage(browser, 'about:blank')
  let load: (() => void) | undefined
  const isChosen = new Promise<void>((resolve) => (load = resolve))
  await page.route(/check-eligibility/, async (route) => {
    await isChosen
    await route.continue()
  })
  await page.goto(`${platform.site}${MEETING}/register`)
  await page.getByLabel('Country or area').selectOption({ label: 'Palau' })
  load?.()
  await page.locator('[data-eligibility]').getByText(/^No\./).waitFor()
  await page.context().close()
})

it('a fact highlights its words in the circular, and words highlight their fact, also by keyboard', async () => {
  const page = await openPage(browser, platform.site + CIRCULAR)
  const fee = page.locator('.fact', { hasText: 'Free of charge' })
  const words = page.locator('.letter mark', { hasText: 'is free' })
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0)
      await fee.hover()
      return words.getAttribute('class')
    })
    .toContain('lit')
  await page.locator('.letter a', { hasText: 'virtually' }).focus()
  const place = page.locator('.fact', { hasText: 'Place' })
  await expect.poll(() => place.getAttribute('class')).toContain('lit')
  expect(await words.getAttribute('class')).not.toContain('lit')
  await page.context().close()
})

function programme(start: string): Meeting['programme'] {
  const rows = [
    ['opening', '10:00', '10:20', 'Opening'],
    ['session', '10:20', '12:00', 'Report of the secretariat'],
    ['session', start, '14:30', 'New deliverables'],
    ['closing', '15:15', '15:30', 'Closing'],
  ] as const
  return rows.map(([kind, startTime, endTime, title], index) => ({
    ...{ id: `s${index}`, kind, startTime, endTime, title, date: '2021-12-07', room: null },
    ...{ speakers: [], documents: [] },
  }))
}

/** Publishes new facts of the meeting. */
async function change(facts: Partial<Pick<Meeting, 'programme' | 'joining'>>): Promise<void> {
  const { id, version } = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const corrections = Object.entries(facts).map(([fact, value]) => ({
    pointer: `/meetings/0/${fact}`,
    value,
    note: 'Agreed.',
  }))
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(owner, id)
}
