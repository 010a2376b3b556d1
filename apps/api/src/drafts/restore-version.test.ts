import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { CorrectionSchema } from '@u4ssc/client/circulars'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishReviewed } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

const SLUG = 'u4ssc-6'

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
  await changeMeeting(app, { '/shortTitle': 'The Sixth' })
  await changeMeeting(app, { '/shortTitle': 'Sixth U4SSC meeting', '/fee': 'paid' })
})
afterAll(() => app.close())

async function meetingNow() {
  const published = await app.clientOf().meetings.get(SLUG)
  if (!published) throw new Error('The meeting is gone')
  return published.meeting
}

it('an earlier version is restored by a draft, and public only after a review', async () => {
  const { id, corrections } = await editor.drafts.create({ meeting: SLUG, release: 2 })
  expect(corrections.map(({ pointer }) => pointer).sort()).toEqual([
    '/meetings/0/fee',
    '/meetings/0/shortTitle',
  ])
  const before = await app.clientOf().meetings.get(SLUG)
  expect(before?.release.number).toBe(3)

  await publishReviewed(editor, id, { reason: 'Version 2 again' })
  const after = await app.clientOf().meetings.get(SLUG)
  const second = await app.clientOf().meetings.releases.get(SLUG, 2)
  expect(after?.release.number).toBe(4)
  expect(after?.meeting).toEqual(second?.meeting)
})

it('a version that lacks a fact of the current meeting is restored completely', async () => {
  const access = { services: ['captioning'], requestBy: null, requestContact: null }
  const { reading } = await editor.drafts.create({ meeting: SLUG })
  const whole = CorrectionSchema.shape.value.parse({ ...reading.meetings[0], access })
  await changeMeeting(app, { '': whole })
  const { id } = await editor.drafts.create({ meeting: SLUG, release: 1 })
  await publishReviewed(editor, id, { reason: 'Version 1 again' })
  const first = await app.clientOf().meetings.releases.get(SLUG, 1)
  expect(await meetingNow()).toEqual(first?.meeting)
})

it('a version is not restored over changes that another person made', async () => {
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  const corrections = [{ pointer: '/meetings/0/fee', value: 'paid', note: null }]
  const changed = await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
  await expect(editor.drafts.create({ meeting: SLUG, release: 1 })).rejects.toMatchObject({
    errors: [{ pointer: '/release' }],
  })
  expect((await editor.drafts.get(id))?.corrections).toEqual(corrections)
  await editor.drafts.delete(id, changed.version)
})

it('restoring a version that does not exist creates no draft', async () => {
  await expect(editor.drafts.create({ meeting: SLUG, release: 99 })).rejects.toMatchObject({
    type: '/problems/release-not-found',
  })
  const { items } = await editor.drafts.list({ status: 'open', meeting: SLUG })
  expect(items).toEqual([])
})
