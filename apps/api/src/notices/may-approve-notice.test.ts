import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { Notice, NoticeAudience, NoticeCreation } from '@u4ssc/client/emails'
import { changeMeeting } from '../../test/change-meeting'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { users } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const MEETING = 'u4ssc-6'
const CONFIRMED: NoticeAudience = {
  registrants: { states: ['confirmed'], mode: null, delegation: null },
  ...{ followers: false, speakers: false, focalPoints: false },
}
const WORDS = { en: { subject: 'Documents are ready', text: 'Please read them.' } }
const NOTICE: NoticeCreation = {
  ...{ meeting: MEETING, kind: 'notice', audience: CONFIRMED, words: WORDS },
}

let app: TestApp
let writer: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  await registerAs(app, 'ana@example.org')
  await app.db.update(users).set({ active: false })
  writer = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())

const approve = (by: Client, { id, version }: Notice) => by.notices.approve(id, { version })

it('a person without colleagues approves their own notice', async () => {
  const notice = await writer.notices.create(NOTICE)
  expect(notice.mayApprove).toBe(true)
  const sent = await approve(writer, notice)
  expect(sent.state).toBe('queued')
})

it('with a colleague, the writer cannot approve a notice, and the colleague can', async () => {
  const colleague = app.clientOf(await app.signInAs('registrar'))
  const notice = await writer.notices.create(NOTICE)
  expect(notice.mayApprove).toBe(false)
  expect(await colleague.notices.get(notice.id)).toMatchObject({ mayApprove: true })
  await expect(approve(writer, notice)).rejects.toMatchObject({ type: '/problems/own-notice' })
  expect((await approve(colleague, notice)).state).toBe('queued')
})

it('a person who changes the text becomes its writer', async () => {
  const colleague = app.clientOf(await app.signInAs('editor'))
  const { id, version } = await writer.notices.create(NOTICE)
  const change = { version, audience: CONFIRMED, words: WORDS }
  const changed = await colleague.notices.update(id, change)
  const { items } = await writer.notices.list()
  expect(items.find((one) => one.id === id)?.mayApprove).toBe(true)
  expect(changed.mayApprove).toBe(false)
  await expect(approve(colleague, changed)).rejects.toMatchObject({ type: '/problems/own-notice' })
  expect((await approve(writer, changed)).state).toBe('queued')
})

it('the text of a release has no writer, so its publisher can approve it', async () => {
  await changeMeeting(app, { '/title': 'Sixth Meeting' })
  const { items } = await writer.notices.list({ state: 'drafted' })
  const [draft] = items
  if (!draft) throw new Error('The release has no notice')
  expect((await approve(writer, draft)).state).toBe('queued')
})
