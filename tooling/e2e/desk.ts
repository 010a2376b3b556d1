import type { Page } from 'playwright-core'

/** Begins a change of a meeting, from its page. */
export async function startChange(at: Page, meeting: string): Promise<void> {
  await at.goto(meeting)
  await at.getByRole('button', { name: 'Change this meeting' }).click()
  await at.getByRole('navigation', { name: 'Parts of the meeting' }).waitFor()
}

export async function part(at: Page, name: string): Promise<void> {
  const parts = at.getByRole('navigation', { name: 'Parts of the meeting' })
  await parts.getByRole('link', { name, exact: true }).click()
}

export async function saved(at: Page): Promise<void> {
  await at
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor()
}

export async function settleDrift(at: Page): Promise<void> {
  await at.getByLabel(/Name of the release/).waitFor()
  const notes = at.getByLabel(/Why, for the readers/)
  const count = await notes.count()
  for (let index = 0; index < count; index += 1) await notes.nth(index).fill('Agreed by phone.')
}

export async function publish(at: Page, name: string): Promise<void> {
  await at.getByLabel(/Name of the release/).fill(name)
  await at.getByLabel('Reason (public)').fill('Agreed.')
  await at.getByRole('button', { name: /^Publish release/ }).click()
  await at.getByRole('button', { name: 'Publish now' }).click()
  await at.getByText('Published.').waitFor()
}
