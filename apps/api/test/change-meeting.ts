import type { Correction } from '@u4ssc/client/circulars'
import type { TestApp } from './open-test-app'
import { publishReviewed } from './publish-reviewed'

/** Publishes another release of the sixth meeting with these facts changed, as an editor. */
export async function changeMeeting(
  app: TestApp,
  facts: Readonly<Record<string, Correction['value']>>,
): Promise<void> {
  const editor = app.clientOf(await app.signInAs('editor'))
  const draft = await editor.drafts.create({ meeting: 'u4ssc-6' })
  const corrections = Object.entries(facts).map(([pointer, value]) => ({
    pointer: `/meetings/0${pointer}`,
    value,
    note: 'As the secretariat decided',
  }))
  const { id, version } = draft
  await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(editor, id)
}
