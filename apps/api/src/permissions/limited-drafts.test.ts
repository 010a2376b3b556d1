import { eq } from 'drizzle-orm'
import type { Correction } from '@u4ssc/client/circulars'
import type { Draft } from '@u4ssc/client/drafts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { changeMeeting } from '../../test/change-meeting'
import { letterFor, letterFrom, LETTER } from '../../test/letters'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { confirmAll, publishAsProgram } from '../../test/publish-reviewed'
import { drafts, meetingReleases as releases } from '../db/tables/index'
import { createDraft, PLATFORM } from '../drafts/index'
import { publishFirstLetter } from '../publish-first-letter'

const OWN = 'u4ssc-7'
const OTHER = 'u4ssc-6'
const SECRET = 'secret-passcode'
const corrected = (text: string) => text.replace('TSB Circular', 'Corrigendum 1 to TSB Circular')
const ABOUT_OWN = corrected(letterFor('353', 'Seventh'))
const ABOUT_OTHER = corrected(LETTER)

let app: TestApp
let editor: string
let other: Record<string, Correction['value']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const seventh = letterFrom(letterFor('353', 'Seventh'))
  const { draft } = await createDraft(app, seventh, PLATFORM)
  await publishAsProgram(app, draft.id)
  const meeting = await app.clientOf().meetings.get(OTHER)
  other = z.record(z.string(), z.json()).parse(meeting?.meeting)
  const room = { label: 'Hall', url: `https://rooms.example/${SECRET}`, telephones: [] }
  await changeMeeting(app, {
    '/joining': { revealedMinutesBefore: 60, rooms: [{ ...room, passcode: SECRET }] },
  })
  editor = await app.signInAs('editor', [OWN])
})
afterAll(() => app.close())

/** Everything that belongs to other meetings, as text. */
async function stateOfOthers(): Promise<string> {
  const { items } = await app.clientOf().meetings.list({ limit: 100 })
  const slugs = items.map(({ slug }) => slug).sort()
  const rows = await app.db.select().from(releases).where(eq(releases.slug, OTHER))
  return JSON.stringify({ slugs, rows })
}

let before: string
beforeEach(async () => {
  await app.db.delete(drafts).where(eq(drafts.status, 'open'))
  before = await stateOfOthers()
})

async function send(method: string, path: string, body: unknown) {
  const response = await app.request(path, sending(method, body, { cookie: editor }))
  const text = await response.text()
  expect(text, `${method} ${path}`).not.toContain(SECRET)
  return { status: response.status, text }
}

/** Reviews and publishes the draft, if the editor still has access to it. */
async function publish(id: string) {
  await confirmAll(app.clientOf(editor), id).catch(() => undefined)
  const headers = { cookie: editor }
  const answer = await app.request(`/v1/drafts/${id}/review`, { headers })
  const text = await answer.text()
  expect(text).not.toContain(SECRET)
  const review = z.object({ version: z.int(), hash: z.string() }).safeParse(JSON.parse(text)).data
  const { version = 1, hash: reviewed = 'none' } = review ?? {}
  return send('POST', `/v1/drafts/${id}/publication`, { version, reviewed, reason: 'Agreed' })
}

/** Nothing else was changed, and the editor can open every draft that is left. */
async function expectOthersUntouched(): Promise<void> {
  expect(await stateOfOthers()).toBe(before)
  const open = await app.db.select().from(drafts).where(eq(drafts.status, 'open'))
  for (const { id } of open)
    expect((await app.request(`/v1/drafts/${id}`, { headers: { cookie: editor } })).status).toBe(
      200,
    )
}

const create = async (body: object) => app.clientOf(editor).drafts.create({ meeting: OWN, ...body })

async function correct({ id, version }: Draft, pointer: string, value: unknown) {
  const corrections = [{ pointer, value, note: 'Agreed' }]
  await send('PUT', `/v1/drafts/${id}`, { version, corrections, acknowledgements: [] })
  return publish(id)
}

describe('an editor of one meeting neither sees nor changes another', () => {
  it('when correcting any fact of a draft', async () => {
    const facts = Object.keys(other)
    expect(facts).toContain('id')
    for (const fact of facts) {
      await app.db.delete(drafts).where(eq(drafts.status, 'open'))
      await correct(await create({}), `/meetings/0/${fact}`, other[fact])
    }
    await expectOthersUntouched()
  })

  it.each([
    ['the whole meeting', '/meetings/0', {}],
    ['a second meeting', '/meetings/1', {}],
    ['another meeting at the end', '/meetings/-', {}],
    ['a new meeting at the end', '/meetings/-', { id: 'u4ssc-10', title: 'Tenth Meeting' }],
    ['the own meeting once more', '/meetings/-', { id: OWN }],
  ])('when correcting %s', async (_what, pointer, facts) => {
    await correct(await create({}), pointer, { ...other, joining: null, ...facts })
    await expectOthersUntouched()
  })

  it('in a list of meetings', async () => {
    const draft = await create({})
    const invented = { ...other, id: 'u4ssc-10', joining: null }
    await correct(draft, '/meetings', [...draft.reading.meetings, invented])
    await expectOthersUntouched()
  })

  it.each([
    ['about the other meeting', ABOUT_OTHER],
    ['about both', `${ABOUT_OWN}\n\n${ABOUT_OTHER}`],
    ['that convenes a new meeting', letterFor('360', 'Tenth')],
  ])('with the text of a circular %s', async (_what, text) => {
    const { id, version } = await create({ text: ABOUT_OWN, allowDuplicate: true })
    await send('PUT', `/v1/drafts/${id}/text`, { version, text })
    await publish(id)
    await send('POST', '/v1/drafts', { meeting: OWN, text, allowDuplicate: true })
    await expectOthersUntouched()
  })

  it('when moving a draft or deciding its issues after it became about another meeting', async () => {
    const { id, version } = await create({})
    const renamed = [{ pointer: '/meetings/0/id', value: OTHER, note: null }]
    await app.db.update(drafts).set({ corrections: renamed }).where(eq(drafts.id, id))
    for (const [path, body] of [
      ['rebase', {}],
      ['decisions', { issue: 'same-meeting/0', answer: 'change' }],
      ['publication', { reviewed: 'any', reason: 'Agreed' }],
    ] as const)
      expect(
        (await send('POST', `/v1/drafts/${id}/${path}`, { version, ...body })).status,
        path,
      ).toBe(403)
  })

  it('and can still publish their own meeting', async () => {
    const { status, text } = await correct(await create({}), '/meetings/0/title', 'The Seventh')
    expect(status, text).toBe(201)
    const meeting = await app.clientOf().meetings.get(OWN)
    expect(meeting?.meeting.title).toBe('The Seventh')
    await expectOthersUntouched()
  })
})
