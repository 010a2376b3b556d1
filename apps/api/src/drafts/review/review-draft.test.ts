import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { letterFor } from '../../../test/letters'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { subscriptions } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { copyDraft } from '../../../test/copy-draft'
import { publishReviewed } from '../../../test/publish-reviewed'

const SLUG = 'u4ssc-6'
const NOWHERE = '00000000-0000-4000-8000-000000000000'

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
  const at = '2021-11-01T09:00:00Z'
  const follower = { language: 'en', state: 'active', createdAt: at, confirmedAt: at } as const
  await app.db.insert(subscriptions).values([
    { ...follower, id: crypto.randomUUID(), email: 'ana@example.org', slug: SLUG },
    { ...follower, id: crypto.randomUUID(), email: 'ana@example.org', slug: null },
    { ...follower, id: crypto.randomUUID(), email: 'bo@example.org', slug: null },
  ])
})
afterAll(() => app.close())

async function draftWith(corrections: { pointer: string; value: string; note: string | null }[]) {
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  return editor.drafts.update(id, { version, corrections, acknowledgements: [] })
}

it('a draft without changes changes nothing and notifies nobody', async () => {
  const { id } = await editor.drafts.create({ meeting: SLUG })
  expect(await editor.drafts.review(id)).toMatchObject({
    meetings: [
      {
        slug: SLUG,
        release: 1,
        latest: 1,
        changes: [],
        calendar: { sequence: { before: 0, after: 0 } },
        notified: { people: 0 },
      },
    ],
  })
})

it('the review names each change, the drift from its letter, and each person to notify once', async () => {
  const mode = { pointer: '/meetings/0/mode', value: 'hybrid', note: null }
  const review = await editor.drafts.review((await draftWith([mode])).id)
  expect(review?.meetings).toMatchObject([
    {
      changes: [{ what: 'mode', before: 'virtual', after: 'hybrid' }],
      drift: [
        {
          pointer: '/mode',
          letter: 'virtual',
          note: null,
          cites: { reference: 'TSB Circular 352' },
        },
      ],
      calendar: { sequence: { before: 0, after: 1 } },
      notified: { people: 2, registrants: 0, followers: 2 },
    },
  ])
})

it('a note on the correction explains the drift', async () => {
  const mode = { pointer: '/meetings/0/mode', value: 'hybrid', note: 'A room was found' }
  const review = await editor.drafts.review((await draftWith([mode])).id)
  expect(review?.meetings[0]?.drift).toMatchObject([{ note: 'A room was found' }])
})

it('an outdated draft names the public release', async () => {
  const behind = await draftWith([{ pointer: '/meetings/0/shortTitle', value: 'A', note: null }])
  const other = await copyDraft(app, behind.id)
  await publishReviewed(editor, other)
  const review = await editor.drafts.review(behind.id)
  expect(review?.meetings).toMatchObject([{ release: 1, latest: 2 }])
})

it('a review of an unknown draft is not found', async () => {
  expect(await editor.drafts.review(NOWHERE)).toBeUndefined()
})

it('drafts are listed by their state and by the meeting that they change', async () => {
  const letter = await editor.drafts.create({ text: letterFor('399', 'Ninth') })
  const open = await editor.drafts.list({ meeting: SLUG, status: 'open' })
  expect(open.items.length).toBeGreaterThan(0)
  expect(open.items.every(({ meeting, status }) => meeting === SLUG && status === 'open')).toBe(
    true,
  )
  expect((await editor.drafts.list({ status: 'open' })).items.map(({ id }) => id)).toContain(
    letter.id,
  )
  const ofMeetings = (await editor.drafts.list({ from: 'meeting' })).items
  expect(ofMeetings.length).toBeGreaterThan(0)
  expect(ofMeetings.every(({ meeting }) => meeting !== null)).toBe(true)
  const letters = (await editor.drafts.list({ from: 'letter' })).items
  expect(letters.map(({ id }) => id)).toContain(letter.id)
  expect(letters.every(({ meeting }) => meeting === null)).toBe(true)
  const published = await editor.drafts.list({ meeting: SLUG, status: 'published' })
  expect(published.items).toMatchObject([{ meeting: SLUG, bases: [{ slug: SLUG, release: 1 }] }])
})

it('an unexplained difference of an open draft is listed, also by its meeting', async () => {
  const mode = { pointer: '/meetings/0/mode', value: 'physical', note: null }
  const { id, version } = await draftWith([mode])
  for (const query of [{}, { meeting: SLUG }]) {
    const { items } = await editor.drafts.listDrift(query)
    const own = items.find(({ draft }) => draft === id)
    expect(own).toMatchObject({
      slug: SLUG,
      position: 0,
      drift: [{ pointer: '/mode', note: null }],
    })
  }
  await editor.drafts.update(id, {
    ...{ version, corrections: [{ ...mode, note: 'Agreed by phone.' }], acknowledgements: [] },
  })
  const { items } = await editor.drafts.listDrift()
  expect(items.map(({ draft }) => draft)).not.toContain(id)
  expect((await editor.drafts.listDrift({ meeting: 'none' })).items).toEqual([])
})
