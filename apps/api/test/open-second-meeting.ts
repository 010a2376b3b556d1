import { importReading, renamed } from './import-reading'
import type { TestApp } from './open-test-app'
import { publishReviewed } from './publish-reviewed'
import { SETTINGS } from './register'

/** Publishes another meeting with this slug and opens its registration. */
export async function openSecondMeeting(app: TestApp, slug: string): Promise<void> {
  const cookie = await app.signInAs('owner')
  const owner = app.clientOf(cookie)
  const { id } = await importReading(app, cookie, '490', (read) => renamed(read, slug))
  await publishReviewed(owner, id)
  await owner.registrations.settings.update(slug, SETTINGS)
}
