import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { WARNING, importReading, renamed } from '../../../test/import-reading'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishReviewed } from '../../../test/publish-reviewed'
import { circulars } from '../../db/tables/index'
import { withoutMeetings } from '../../circulars/index'

let app: TestApp
let cookie: string
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
})
afterAll(() => app.close())

const leftOut = (position: number) => ({
  ...{ pointer: `/meetings/${position}`, value: null },
  note: 'Only mentioned as the previous meeting',
})

it('a meeting that is left out of a draft is not published, and the others are', async () => {
  const draft = await importReading(app, cookie, '440', (read) => ({
    ...renamed(read, 'mentioned-440', 'convened-440'),
    diagnostics: [WARNING],
  }))
  const named = { pointer: '/meetings/1/shortTitle', value: 'Convened', note: null }
  const corrections = [leftOut(0), named]
  const change = { version: 1, corrections, acknowledgements: [] }
  const changed = await editor.drafts.update(draft.id, change)
  expect(changed).toMatchObject({ openIssues: 0, corrections })
  const review = await editor.drafts.review(draft.id)
  expect(review?.meetings.map(({ position, slug }) => [position, slug])).toEqual([
    [1, 'convened-440'],
  ])
  const { circular, meetings } = await publishReviewed(editor, draft.id)
  expect(meetings.map(({ slug }) => slug)).toEqual(['convened-440'])
  expect(await app.clientOf().meetings.get('mentioned-440')).toBeUndefined()
  const rows = await app.db.select().from(circulars)
  const stored = rows.find(({ id }) => id === circular)
  expect(stored?.meetings.map(({ id }) => id)).toEqual(['convened-440'])
  expect(stored?.corrections).toEqual([{ ...named, pointer: '/meetings/0/shortTitle' }])
  const shown = await app.clientOf().circulars.get(circular)
  expect(shown?.stated.map(({ id, shortTitle }) => [id, shortTitle])).toEqual([
    ['convened-440', 'Convened'],
  ])
})

it('a meeting is published once its omission from the draft is undone', async () => {
  const draft = await importReading(app, cookie, '441', (read) => renamed(read, 'undone-441'))
  const change = { acknowledgements: [], version: 1, corrections: [leftOut(0)] }
  const without = await editor.drafts.update(draft.id, change)
  const review = await editor.drafts.review(draft.id)
  expect(review?.issues.map(({ kind }) => kind)).toEqual(['no-meeting'])
  await editor.drafts.update(draft.id, { ...change, version: without.version, corrections: [] })
  const { meetings } = await publishReviewed(editor, draft.id)
  expect(meetings.map(({ slug }) => slug)).toEqual(['undone-441'])
})

it('only a meeting of a circular can be left out: neither an unknown meeting nor a published one', async () => {
  const circular = await importReading(app, cookie, '442', (read) => renamed(read, 'kept-442'))
  const change = { acknowledgements: [], version: 1 }
  await expect(
    editor.drafts.update(circular.id, { ...change, corrections: [leftOut(1)] }),
  ).rejects.toMatchObject({ errors: [{ pointer: '/corrections/0/pointer' }] })
  await publishReviewed(editor, circular.id)
  const { id, version } = await editor.drafts.create({ meeting: 'kept-442' })
  await expect(
    editor.drafts.update(id, { ...change, version, corrections: [leftOut(0)] }),
  ).rejects.toMatchObject({ errors: [{ pointer: '/corrections/0/value' }] })
})

it('evidence and diagnostics stay with their meetings when another meeting is left out', async () => {
  const { reading } = await importReading(app, cookie, '443', (read) => ({
    ...renamed(read, 'first-443', 'second-443', 'third-443'),
    evidence: Object.fromEntries(
      ['/circular/subject', '/meetings/0/fee', '/meetings/1/fee', '/meetings/2/fee'].map((at) => [
        at,
        { spans: [], certainty: 'stated' },
      ]),
    ),
    diagnostics: [0, 2].map((at) => ({ ...WARNING, pointer: `/meetings/${at}/schedule/zone` })),
  }))
  const { meetings, evidence, diagnostics } = withoutMeetings(reading, new Set([0]))
  expect(meetings.map(({ id }) => id)).toEqual(['second-443', 'third-443'])
  expect(Object.keys(evidence).toSorted()).toEqual([
    '/circular/subject',
    '/meetings/0/fee',
    '/meetings/1/fee',
  ])
  expect(diagnostics.map(({ pointer }) => pointer)).toEqual(['/meetings/1/schedule/zone'])
})
