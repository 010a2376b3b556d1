import type { TestApp } from './open-test-app'

/** Lets every notice go that waits for a person. */
export async function approveNotices(app: TestApp): Promise<void> {
  const editor = app.clientOf(await app.signInAs('editor'))
  const { items } = await editor.listNotices({ state: 'drafted' })
  for (const { id, version } of items) await editor.approveNotice(id, { version })
}
