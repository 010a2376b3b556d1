import { readFileSync } from 'node:fs'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import type { RegistrationAddition } from '@u4ssc/client/registrations'
import type { Session } from '@u4ssc/domain'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf, goTo, openAsFirstOwner } from './dashboard'
import { acceptIssues, openReview, publish, registerAsVisitor } from './desk'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

// The tasks of a secretariat, from a circular with several meetings to the day of a meeting that has
// moved. Each continues with what the one before has left.

const MEETING = 'u4ssc-6'
/** In the order in which they confirm their addresses; there are four places. */
const PEOPLE = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) => `${name} Example`)
const PLACES = 4
const WAITING = 'Eve Example'
/** The new day of the meeting: today, so that it begins with the test. */
const NEW_DAY = BEFORE_THE_SIXTH.slice(0, 10)

let platform: OpenPlatform
let browser: Browser
let page: Page
let owner: Client

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  owner = await clientOf(page, platform)
  const settings = { ...openRegistration(PLACES), rule: 'review' } as const
  await owner.registrations.settings.update(MEETING, settings)
  for (const name of PEOPLE) await registerAsVisitor(owner, applicant(name))
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('a circular with four meetings is reviewed meeting by meeting and published at once', async () => {
  await goTo(page, `${platform.admin}#/circulars/create`)
  await page.getByLabel('Text of the circular').fill(readLetter('four-meetings'))
  await page.getByRole('button', { name: 'Read the circular' }).click()
  const first = page.getByRole('heading', { name: /^Meeting 1: Workshop on city data/ })
  const last = page.getByRole('heading', { name: /^Meeting 4: Forum on smart water/ })
  await first.waitFor()
  const rows = page.getByRole('table', { name: /^Meeting 4/ })
  expect(await rows.isVisible()).toBe(false)
  await last.click()
  expect(await rows.innerText()).toContain('22 March 2022')
  await openReview(page)
  await acceptIssues(page)
  await publish(page, 'Agreed.')
  const { items } = await owner.meetings.list({ from: '2022-03-01' })
  expect(items.map(({ meeting }) => meeting.schedule.days[0]?.date).sort()).toEqual([
    ...['2022-03-01', '2022-03-08', '2022-03-15', '2022-03-22'],
  ])
})

it('of five people approved together for four places, the last to confirm waits', async () => {
  await openParticipants('in-review', PEOPLE.length)
  await page.getByRole('checkbox', { name: 'Select all loaded registrations' }).check()
  const actions = page.getByRole('group', { name: 'Actions for selected registrations' })
  await actions.getByRole('button', { name: 'Approve' }).click()
  const dialog = page.getByRole('dialog', { name: 'Approve 5 registrations?' })
  const result = dialog.getByRole('status')
  await result.getByText('4 get places.').waitFor()
  expect(await result.getByRole('listitem').allInnerTexts()).toEqual([WAITING])
  await dialog.getByRole('button', { name: 'Approve' }).click()
  await page.getByText(/^Decisions saved for 5 registrations/).waitFor()
  expect(await stateOf(WAITING)).toBe('waiting')
  const { items } = await owner.registrations.list({ meeting: MEETING, state: 'confirmed' })
  expect(items).toHaveLength(PLACES)
})

it('a message to three participants is sent to them alone, and can be stopped', async () => {
  await openParticipants('confirmed', PLACES)
  const chosen = PEOPLE.slice(0, 3)
  for (const name of chosen) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
  await page.getByRole('button', { name: 'Write to 3' }).click()
  const dialog = page.getByRole('dialog', { name: 'Email to 3 people' })
  await dialog.getByLabel('Subject').fill('Your presentation')
  await dialog.getByLabel('Message').fill('Please send it by Friday.')
  await dialog.getByRole('button', { name: 'Send to 3 people' }).click()
  await page.getByText('The email to 3 people is about to be sent.').waitFor()
  await page.getByRole('button', { name: 'Stop sending' }).waitFor()
  const [notice] = (await owner.notices.list({ meeting: MEETING, state: 'approved' })).items
  const people = await Promise.all(chosen.map(idOf))
  expect(notice?.audience.registrants?.people?.toSorted()).toEqual(people.toSorted())
})

it('the list for the host country has the confirmed people with the columns on screen', async () => {
  await openParticipants('confirmed', PLACES)
  await page.getByRole('button', { name: 'Download lists' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download a list' })
  await dialog.getByLabel('List', { exact: true }).selectOption('registrations')
  await dialog.getByLabel('File format').selectOption('csv')
  const started = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const list = readFileSync(await (await started).path(), 'utf8')
  const [headers = '', ...lines] = list.trim().split(/\r?\n/)
  expect(headers).toContain('Country or area')
  expect(lines).toHaveLength(PLACES)
  for (const name of PEOPLE) expect(list.includes(name)).toBe(name !== WAITING)
  expect(lines[0]).toContain('Colombia')
})

it('a meeting moves while its programme is edited, and neither change is lost', async () => {
  await publishProgramme([{ ...OPENING, room: 'Main room' }])
  const draft = await changeProgramme([{ ...OPENING, room: 'Room A' }])

  await goTo(page, `${platform.admin}#/circulars/create`)
  await page.getByLabel('Text of the circular').fill(readLetter('corrigendum-on-the-date'))
  await page.getByRole('button', { name: 'Read the circular' }).click()
  await page.getByRole('heading', { level: 1, name: /Corrigendum 1/ }).waitFor()
  await openReview(page)
  const move = page.getByRole('article', { name: /^Move the programme/ })
  await move.getByRole('button', { name: 'Apply' }).click()
  await move.getByRole('button', { name: 'Apply' }).waitFor({ state: 'detached' })
  await acceptIssues(page)
  await publish(page, 'The hall is not available.')

  await goTo(page, `${platform.admin}#/merge/${draft}`)
  const room = page.getByRole('row', { name: /^Opening: Room/ })
  expect(await room.getByRole('cell').last().innerText()).toBe('Room A')
  await page.getByRole('button', { name: 'Save merged draft' }).click()
  await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor()
  await publishReviewed(owner, draft)
  const [session] = (await owner.meetings.get(MEETING))?.meeting.programme ?? []
  expect(session).toMatchObject({ room: 'Room A', date: NEW_DAY, startTime: '10:00' })
})

it('on the day, the person on the waiting list gets the place of one who cancelled, and is checked in', async () => {
  const [ana = ''] = PEOPLE
  await owner.registrations.decide({
    ...{ registrations: [await idOf(ana)], decision: 'refuse', reason: 'Cancelled by telephone.' },
  })

  await goTo(page, `${platform.admin}#/meetings/${MEETING}/check-in`)
  const field = page.getByLabel('Name or code')
  await field.fill('Eve')
  await page.getByRole('button', { name: `Give a place and check in: ${WAITING}` }).click()
  await page.getByText(`${WAITING} is checked in. The name is not recorded`).waitFor()
  await field.fill('Ben')
  await field.press('Enter')
  await page.getByText('2 of 4 checked in.').waitFor()
  await field.fill('Ana')
  await page.getByText('Declined').waitFor()
  await page.getByRole('link', { name: `Open registration: ${ana}` }).waitFor()
})

const OPENING: Omit<Session, 'room'> = {
  ...{ id: 'opening', title: 'Opening', kind: 'opening', date: '2021-12-07' },
  ...{ startTime: '10:00', endTime: '10:30', speakers: [], documents: [] },
}

function readLetter(name: string): string {
  return readFileSync(new URL(`./letters/${name}.txt`, import.meta.url), 'utf8')
}

function applicant(name: string): RegistrationAddition {
  const [first = ''] = name.toLowerCase().split(' ')
  return {
    ...{ meeting: MEETING, name, email: `${first}@example.org`, country: 'CO' },
    ...{ capacity: 'individual', mode: 'online', language: 'en' },
  }
}

/** Opens the participants with a status, and waits until their list is shown. */
async function openParticipants(state: string, count: number): Promise<void> {
  await page.goto(`${platform.admin}#/meetings/${MEETING}/participants?state=${state}`)
  await expect.poll(() => page.locator('tbody tr').count()).toBe(count)
}

async function registrationOf(name: string) {
  const { items } = await owner.registrations.list({ meeting: MEETING, q: name })
  const [found] = items
  if (!found) throw new Error(`${name} is not registered`)
  return found
}

const idOf = async (name: string) => (await registrationOf(name)).id
const stateOf = async (name: string) => (await registrationOf(name)).state

/** Changes the programme in a draft. @returns its ID */
async function changeProgramme(value: Session[]): Promise<string> {
  const { id, version } = await owner.drafts.create({ meeting: MEETING })
  const corrections = [{ pointer: '/meetings/0/programme', value, note: 'Agreed.' }]
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  return id
}

async function publishProgramme(programme: Session[]): Promise<void> {
  await publishReviewed(owner, await changeProgramme(programme))
}
