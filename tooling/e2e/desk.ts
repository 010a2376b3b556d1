import type { Client } from '@u4ssc/client'
import type { RegistrationAddition } from '@u4ssc/client/registrations'
import type { Page } from 'playwright-core'
import { linkInEmail } from './open-mailbox'

/** Opens the details of a meeting from its page. The first edit starts a change. */
export async function startChange(at: Page, meeting: string): Promise<void> {
  await at.goto(meeting)
  await part(at, 'Details')
  await at.getByLabel('Short title').waitFor()
}

/** Opens a screen from the menu of the meeting. A number of tasks can follow its name. */
export async function part(at: Page, name: string): Promise<void> {
  await at
    .locator('.second')
    .getByRole('link', { name: new RegExp(`^${name}( \\d+ tasks?)?$`) })
    .click()
}

export async function saved(at: Page): Promise<void> {
  await at
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

/** Goes from any editing screen, which can list open issues too, to the review. */
export async function openReview(at: Page): Promise<void> {
  await at.getByRole('link', { name: /^Review and publish/ }).click()
  await at.getByRole('heading', { level: 1, name: 'Review and publish' }).waitFor()
  await at.getByRole('heading', { name: 'Open issues' }).waitFor()
}

/** The field that explains why an issue is accepted: for the secretariat, or on the meeting page. */
const NOTE = /^(Reason \(secretariat only\)|Explanation \(public\))$/

/** Confirms each list of uncertain facts in the review. */
async function confirmFacts(at: Page): Promise<void> {
  const buttons = at.getByRole('button', { name: 'I checked these facts' })
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click()
    await at.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent === 'I checked these facts',
        ).length === expected,
      left - 1,
    )
  }
}

/**
 * Confirms the facts in the review, and accepts each open issue that can be accepted, with a note.
 *
 * @returns the number of accepted issues
 */
export async function acceptIssues(at: Page): Promise<number> {
  await confirmFacts(at)
  const notes = at.getByLabel(NOTE)
  const count = await notes.count()
  for (let left = count; left > 0; left -= 1) {
    await notes.first().fill('Agreed by phone.')
    await at.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await at.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('label')].filter(({ textContent }) =>
          /^(Reason \(secretariat only\)|Explanation \(public\))$/.test(textContent),
        ).length === expected,
      left - 1,
    )
  }
  return count
}

/** Publishes the reviewed draft. */
export async function publish(at: Page, reason: string): Promise<void> {
  await at.getByLabel('Reason for this version (public)').fill(reason)
  await at.getByRole('button', { name: /^Publish/ }).click()
  await at.getByText('Published.', { exact: true }).waitFor()
}

/** Registers a person as the public form does, and confirms the email address. */
export async function registerAsVisitor(
  owner: Client,
  { meeting, ...application }: RegistrationAddition,
): Promise<void> {
  await owner.registrations.create(meeting, { ...application, privacyNotice: true })
  const [, token = ''] = (await linkInEmail(owner, 'confirm')).split('token=')
  await owner.registrations.confirm({ token })
}
