import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { queueMessage } from './outbox/outbox'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

it('without a mail server, the email status reports that sending is off and counts the queue', async () => {
  const editor = app.clientOf(await app.signInAs('editor'))
  expect(await editor.emails.getHealth()).toEqual({
    ...{ canSend: false, waiting: 0, failed: 0 },
    toChosen: { maxPeople: 25, delaySeconds: 60 },
  })
  const { id } = await editor.account.get()
  const message = { kind: 'password', slug: null, language: 'en' } as const
  await queueMessage(app.db, { ...message, to: { personId: id }, at: '2021-11-25T09:00:00.000Z' })
  expect(await editor.emails.getHealth()).toMatchObject({ canSend: false, waiting: 1 })
})
