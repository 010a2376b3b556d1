import { fileURLToPath } from 'node:url'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Client } from '@u4ssc/client'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTER, clientOf, goTo, openAsFirstOwner } from './dashboard'
import { openPage } from './open-page'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

// Takes the screenshots of the documentation: npx vitest run --config tooling/e2e/pictures.config.mjs

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const MEETING = 'u4ssc-6'
const WIDE = { width: 1280, height: 800 }
const PEOPLE = [
  { email: 'marc@example.org', name: 'Marc Exemple', organization: 'Exemple SA', country: 'FR' },
  { email: 'chloe@example.org', name: 'Chloé Exemple', organization: 'Exemple SA', country: 'FR' },
  { email: 'hana@example.org', name: 'Hana Rei', organization: 'Rei Works', country: 'JP' },
  { email: 'ana@example.org', name: 'Ana Ejemplo', organization: 'Aguas', country: 'CO' },
  { email: 'otieno@example.org', name: 'Otieno Mfano', country: 'KE' },
]

let platform: OpenPlatform
let browser: Browser
let desk: Page
let owner: Client

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  desk = await openAsFirstOwner(browser, platform)
  await desk.setViewportSize(WIDE)
  owner = await clientOf(desk, platform)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

describe('the site', () => {
  it.each([
    ['meeting', `/en/meetings/${MEETING}`, { viewport: { width: 1280, height: 960 } }],
    ['meeting-dark', `/en/meetings/${MEETING}?zone=America/Bogota`, { colorScheme: 'dark' }],
    ['meeting-arabic-phone', `/ar/meetings/${MEETING}`, { viewport: { width: 390, height: 844 } }],
    ['times', `/en/times?meeting=${MEETING}`, {}],
    ['planner', '/en/times/planner?minutes=120', {}],
  ] satisfies [string, string, BrowserContextOptions][])(
    'shows %s',
    async (name, path, visitor) => {
      const page = await openPage(browser, platform.site + path, {
        viewport: { width: 1120, height: 700 },
        ...visitor,
      })
      await page.getByRole('heading', { level: 1 }).waitFor()
      if (name === 'planner' || name === 'times') await showWhole(page.getByRole('table').first())
      await save(page, name)
      await page.context().close()
    },
  )

  it('shows a letter', async () => {
    const page = await openPage(browser, `${platform.site}/en/circulars`, {
      viewport: { width: 1120, height: 700 },
    })
    await page.getByRole('main').getByRole('link', { name: 'TSB Circular 352' }).first().click()
    await page.getByRole('heading', { name: 'Key facts' }).waitFor()
    await save(page, 'letter')
  })
})

describe('the dashboard', () => {
  it('shows a letter in its review', async () => {
    const text = LETTER.replace('on 14 March', 'on Monday 14 March')
    const { id } = await owner.drafts.create({ text })
    await goTo(desk, `${platform.admin}#/circulars/${id}`)
    await desk.getByRole('heading', { name: 'Open issues' }).waitFor()
    await save(desk, 'dashboard-review')
  })

  it('shows a programme', async () => {
    const { id, version } = await owner.drafts.create({ meeting: MEETING })
    const value = programme()
    const corrections = [{ pointer: '/meetings/0/programme', value, note: 'Agreed.' }]
    await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
    await goTo(desk, `${platform.admin}#/meetings/u4ssc-6/programme`)
    await desk.getByLabel('Title: Opening').waitFor()
    await save(desk, 'dashboard-programme')
  })

  it('shows registrations', async () => {
    await owner.registrations.settings.update(MEETING, openRegistration(null))
    for (const person of PEOPLE) await register(person)
    await goTo(desk, `${platform.admin}#/registrations?meeting=${MEETING}`)
    await desk.getByRole('button', { name: 'Chloé Exemple' }).click()
    await desk.getByRole('complementary', { name: 'Chloé Exemple' }).waitFor()
    await save(desk, 'dashboard-registrations')
  })
})

async function save(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled', caret: 'hide' })
}

/** Aligns the end of lower content with the end of the window. */
async function showWhole(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: 'end', behavior: 'instant' })
  })
}

/** Registers and opens the link of the email in the outbox. */
async function register(person: (typeof PEOPLE)[number]): Promise<void> {
  const { email, organization } = person
  const capacity = organization === undefined ? 'individual' : 'associate'
  const consent = { language: 'en', privacyNotice: true } as const
  await owner.registrations.create(MEETING, { ...person, capacity, mode: 'online', ...consent })
  const { items } = await owner.emails.list({ meeting: MEETING })
  const id = items.find(({ to, kind }) => to === email && kind === 'confirm')?.id ?? ''
  const token = /token=([\w-]+)/.exec((await owner.emails.get(id))?.text ?? '')?.[1] ?? ''
  await owner.registrations.confirm({ token })
}

function programme() {
  const rows = [
    ['opening', '10:00', '10:20', 'Opening'],
    ['session', '10:20', '11:00', 'Report of the secretariat'],
    ['panel', '11:00', '12:00', 'Deliverables of the working groups'],
    ['break', '12:00', '13:00', 'Break'],
    ['approval', '13:00', '14:15', 'Approval of the deliverables'],
    ['session', '14:15', '15:15', 'Work plan for the next year'],
    ['closing', '15:15', '15:30', 'Closing'],
  ] as const
  return rows.map(([kind, startTime, endTime, title], index) => ({
    ...{ id: `s${index}`, kind, startTime, endTime, title, date: '2021-12-07', room: null },
    ...{ speakers: [], documents: [] },
  }))
}
