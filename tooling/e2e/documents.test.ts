import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAs, openAsFirstOwner, OWNER } from './dashboard'
import { acceptIssues, openReview, part, publish, saved, startChange } from './desk'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'
import { findViolations } from './violations'

const AGENDA = {
  name: 'Agenda.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 agenda'),
}

let platform: OpenPlatform
let browser: Browser
let owner: Page
let editor: Page

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  browser = await openChromium()
  owner = await openAsFirstOwner(browser, platform)
  const { password } = OWNER
  editor = await openAs(browser, platform, owner, { name: 'eve', role: 'editor', password })
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

it('a document of an editor waits for another person and blocks its release', async () => {
  await startChange(editor, meetingPage())
  await part(editor, 'Documents')
  await editor.getByLabel('Upload files').setInputFiles(AGENDA)
  const sent = editor.getByRole('group', { name: 'Agenda.pdf' })
  await sent.getByText('Added to the draft.').waitFor()
  expect(await sent.getByRole('button', { name: /^Approve/ }).count()).toBe(0)
  await saved(editor)
  await openReview(editor)
  const unapproved = editor.getByRole('article', { name: /“Agenda” is not approved yet/ })
  await unapproved.waitFor()
  await acceptIssues(editor)
  await editor.getByLabel('Reason for this version (public)').fill('Agenda added')
  const button = editor.getByRole('button', { name: /^Publish/ })
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await unapproved.getByRole('link').click()
  expect((await fetch(await addressOfAgenda())).status).toBe(404)
})

it('the owner finds the document in the overview, returns one document and approves the other', async () => {
  await editor.getByLabel('Upload files').setInputFiles({ ...AGENDA, name: 'Old.pdf' })
  await editor.getByRole('group', { name: 'Old.pdf' }).waitFor()
  await owner.goto(`${platform.admin}#/`)
  await owner.reload()
  await owner.getByRole('link', { name: '2 documents to approve' }).click()
  const old = owner.getByRole('group', { name: 'Old.pdf' })
  await old.getByLabel('Reason (sent to the person who uploaded it)').fill('Of last year')
  await old.getByRole('button', { name: 'Return: Old.pdf' }).click()
  await old.getByText('Returned: Of last year').waitFor()
  expect(await findViolations(owner)).toEqual([])
  const agenda = owner.getByRole('group', { name: 'Agenda.pdf' })
  await agenda.getByRole('button', { name: 'Approve: Agenda.pdf' }).click()
  await agenda.getByText('Approved').waitFor()
})

it('the approved document is released and public', async () => {
  await editor.reload()
  const old = editor.getByRole('group', { name: 'Old.pdf' })
  await old.getByText('Returned: Of last year').waitFor()
  await editor.getByRole('button', { name: 'Remove: Old.pdf' }).click()
  await old.waitFor({ state: 'detached' })
  await editor.getByRole('button', { name: 'Remove: Old' }).click()
  await saved(editor)
  const address = await addressOfAgenda()
  await openReview(editor)
  await acceptIssues(editor)
  await publish(editor, 'Agenda added')
  const answer = await fetch(address)
  expect(await answer.text()).toBe('%PDF-1.7 agenda')
})

const meetingPage = () => `${platform.admin}#/meetings/u4ssc-6`

function addressOfAgenda(): Promise<string> {
  return editor.getByLabel('Link').first().inputValue()
}
