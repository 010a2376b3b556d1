import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf, goTo, openAsFirstOwner } from './dashboard'
import { part, saved, startChange } from './desk'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const fileOf = (name: string, text: string) => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) },
})
const PROGRAMME = fileOf(
  'programme.csv',
  `Title,Date,Start,End,Room
City platforms,2021-12-07,11:30,12:30,Room A
Digital inclusion,2021-12-07,11:30,12:45,Room B
Evening,2021-12-07,nine,10:00,`,
)
const SPEAKERS = fileOf(
  'speakers.csv',
  'Name,Position,Organization\nAna Ejemplo,Mayor,City of Bogotá',
)

let platform: OpenPlatform
let browser: Browser
let page: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  page = await openAsFirstOwner(browser, platform)
  await startChange(page, `${platform.admin}#/meetings/u4ssc-6`)
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('several documents are uploaded together, numbered, revised and translated', async () => {
  await part(page, 'Documents')
  const upload = page.getByLabel('Upload files')
  await upload.setInputFiles([
    fileOf('Agenda.pdf', '%PDF-1.7 agenda'),
    fileOf('Report.pdf', '%PDF-1.7 report'),
    fileOf('Macros.docx', 'no document'),
  ])
  await page.getByText(/Choose a PDF, Word, PowerPoint/).waitFor()
  await page.getByRole('group', { name: 'Report.pdf' }).getByText('Added to the draft').waitFor()
  await page.getByRole('button', { name: 'Number the documents' }).click()
  expect(await page.getByLabel('Symbol').first().inputValue()).toBe('U4SSC-6/1')

  await page.locator('summary', { hasText: 'Agenda' }).click()
  const versions = page.locator('details details', { hasText: 'Revisions and languages' }).first()
  await versions.locator('summary').click()
  await versions
    .getByLabel('Upload a new revision')
    .setInputFiles(fileOf('New.pdf', '%PDF-1.7 new'))
  await versions.getByText('Revision 2').waitFor()
  await versions.getByLabel('Other language').selectOption('fr')
  await versions
    .getByLabel('Upload in this language')
    .setInputFiles(fileOf('fr.pdf', '%PDF-1.7 fr'))
  await versions.getByRole('button', { name: 'Remove: Agenda, French' }).waitFor()
  await saved(page)
  expect(await findViolations(page)).toEqual([])
})

it('a programme is imported after a preview, and moved by keyboard between rooms', async () => {
  await part(page, 'Programme')
  await page.getByText('Import or use a template').click()
  await page
    .getByRole('region', { name: 'Import sessions' })
    .getByLabel('Choose a file')
    .setInputFiles(PROGRAMME)
  const preview = page.getByRole('table', { name: 'Preview of the import' })
  await preview.getByText('Start time not read: nine').waitFor()
  await page.getByRole('button', { name: 'Import 2 sessions' }).click()
  const session = page.getByRole('button', { name: /^City platforms/ })
  await session.focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: /^City platforms 11:35–12:35/ }).waitFor()
  await page.keyboard.press('ArrowRight')
  await saved(page)
  const owner = await clientOf(page, platform)
  const savedSession = async () => {
    const draft = await owner.drafts.getOfMeeting('u4ssc-6')
    const programme = draft?.draft.reading.meetings[0]?.programme ?? []
    return programme.find(({ title }) => title === 'City platforms')
  }
  await expect
    .poll(savedSession, { timeout: 10_000 })
    .toMatchObject({ startTime: '11:35', endTime: '12:35', room: 'Room B' })
  expect(await findViolations(page)).toEqual([])
})

it('speakers are imported from a file', async () => {
  await part(page, 'Speakers')
  await page.getByText('Import speakers').click()
  await page.getByLabel('Choose a file').last().setInputFiles(SPEAKERS)
  await page.getByRole('button', { name: 'Import 1 speaker' }).click()
  await expect
    .poll(() => page.getByLabel('Name').last().inputValue(), { timeout: 10_000 })
    .toBe('Ana Ejemplo')
  await saved(page)
})

it('a key with chosen permissions and a webhook with chosen events are created and tested', async () => {
  await goTo(page, `${platform.admin}#/keys`)
  await page.getByLabel('Name').fill('Registration desk')
  await page.getByRole('checkbox', { name: 'Check people in' }).check()
  await page.getByRole('button', { name: 'Create a key' }).click()
  await page.getByText(/^u4ssc_/).waitFor()
  await goTo(page, `${platform.admin}#/webhooks`)
  await page.getByLabel('Web address').fill('https://hooks.example.org/u4ssc')
  await page.getByRole('checkbox', { name: 'Circular published' }).uncheck()
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await page.getByText(/^whsec_/).waitFor()
  await page.getByRole('button', { name: /^Send a test to/ }).click()
  await page.getByRole('cell', { name: 'Test', exact: true }).waitFor()
  await goTo(page, `${platform.admin}#/audit`)
  await page.getByRole('cell', { name: /sent a test to a webhook/ }).waitFor()
})
