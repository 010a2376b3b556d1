import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

it('viewing the draft of a meeting stores no draft, and the first change stores one', async () => {
  const editor = app.clientOf(await app.signInAs('editor'))
  const looked = await editor.drafts.getOfMeeting('u4ssc-6')
  expect(looked).toMatchObject({ isStored: false, draft: { meeting: 'u4ssc-6', version: 1 } })
  expect((await editor.drafts.list({ status: 'open' })).items).toEqual([])
  const { id, reading } = await editor.drafts.create({ meeting: 'u4ssc-6' })
  expect(reading).toEqual(looked?.draft.reading)
  const again = await editor.drafts.getOfMeeting('u4ssc-6')
  expect(again).toMatchObject({ isStored: true, draft: { id } })
  expect(await editor.drafts.getOfMeeting('u4ssc-99')).toBeUndefined()
})
