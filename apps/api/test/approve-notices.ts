import type { TestApp } from './open-test-app'

/** Approves every waiting notice. */
export async function approveNotices(app: TestApp): Promise<void> {
  const editor = app.clientOf(await app.signInAs('editor'))
  const { items } = await editor.notices.list({ state: 'drafted' })
  for (const { id, version } of items) await editor.notices.approve(id, { version })
}
