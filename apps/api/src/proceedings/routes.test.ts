import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { ProceedingsRecordSchema } from '@u4ssc/client/meetings'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openTestDatabase, openTestDatabaseTwice } from '../../test/open-test-database'
import { openRegistration, registerAs } from '../../test/register'
import type { OpenDatabase } from '../db/index'
import { auditEntries, proceedings } from '../db/tables/index'
import { findLatestRelease, findLatestToFollow, insertNextRelease } from '../meetings/index'
import { publishFirstLetter } from '../publish-first-letter'
import { copyDraft } from '../../test/copy-draft'
import { publishReviewed } from '../../test/publish-reviewed'

const SLUG = 'u4ssc-6'
const MEETING = `/v1/meetings/${SLUG}`
const server = process.env['TEST_DATABASE_URL'] ?? ''
const FROZEN = { status: 409, code: 'proceedings-frozen' }
const UNREADY = { status: 409, code: 'proceedings-unready' }

/** Opens two processes on a server; on the embedded engine, two apps on one connection. */
async function openTwice(): Promise<readonly [OpenDatabase, OpenDatabase]> {
  if (server !== '') return openTestDatabaseTwice(server)
  const database = await openTestDatabase()
  return [database, { ...database, close: () => Promise.resolve() }]
}

/** Before and after the meeting. */
let earlier: TestApp
let app: TestApp
let editor: Client
let owner: Client
let registrar: Client
let codes: string[]
beforeAll(async () => {
  const [one, other] = await openTwice()
  earlier = await openTestApp(undefined, { database: one })
  app = await openTestApp('2021-12-08T09:00:00.000Z', { database: other })
  await publishFirstLetter(earlier)
  registrar = app.clientOf(await openRegistration(earlier))
  const dora = await registerAs(earlier, 'dora@example.org', { recordAttendance: true })
  const emil = await registerAs(earlier, 'emil@example.org')
  codes = [dora, emil].map(({ registration }) => registration.checkInCode ?? '')
  editor = app.clientOf(await app.signInAs('editor'))
  owner = app.clientOf(await app.signInAs('owner'))
})
afterAll(async () => {
  await app.close()
  await earlier.close()
})

function checkIn() {
  const at = { sitting: '2021-12-07', session: null, at: '2021-12-07T08:55:00.000Z' }
  return registrar.checkIns.create(SLUG, {
    checkIns: codes.map((code) => ({ id: randomUUID(), code, ...at })),
  })
}

async function correct(id: string, pointer: string, value: string) {
  const { version = 0 } = (await editor.drafts.get(id)) ?? {}
  const corrections = [{ pointer: `/meetings/0${pointer}`, value, note: 'Decided since' }]
  return editor.drafts.update(id, { version, corrections, acknowledgements: [] })
}

/** Writes the next release directly, bypassing all checks except the database's. */
async function slipIn(from: TestApp): Promise<void> {
  await from.db.transaction(async (tx) => {
    const latest = await findLatestRelease(tx, SLUG)
    if (!latest) throw new Error('There is a release')
    const { name, circularId, sequence, meeting, evidence, drift, publishedAt } = latest
    const release = { slug: SLUG, number: latest.number + 1, name, circularId, sequence }
    const kind = { kind: 'renamed', what: 'meeting', pointer: '/title' } as const
    const rest = { pointerBefore: '/title', subject: null, name: null, audience: 'public' } as const
    const changes = [{ ...kind, ...rest, before: meeting.title, after: meeting.title }]
    await insertNextRelease(tx, {
      ...{ ...release, reason: null, meeting, evidence, changes, drift, publishedAt },
    })
  })
}

describe('closing a record', () => {
  it('is refused before the meeting has ended, or while somebody has open changes', async () => {
    const early = earlier.clientOf(await earlier.signInAs('editor'))
    await expect(early.proceedings.freeze(SLUG, { release: 1 })).rejects.toMatchObject({
      ...UNREADY,
      errors: [{ pointer: '/meeting/schedule' }],
    })
    const draft = await editor.drafts.create({ meeting: SLUG })
    const idle = { id: await copyDraft(app, draft.id) }
    await correct(draft.id, '/shortTitle', 'Sixth')
    await expect(editor.proceedings.freeze(SLUG, { release: 1 })).rejects.toMatchObject({
      ...UNREADY,
      errors: [{ pointer: `/drafts/${draft.id}` }],
    })
    expect(await editor.proceedings.preview(SLUG)).toMatchObject({
      release: 1,
      records: [],
      obstacles: [{ kind: 'open-draft', draft: draft.id, position: 0, isLetter: false }],
      contents: { objectives: 4, outcomes: 0, decisions: 0, documents: 0, attendance: [] },
    })
    await publishReviewed(editor, draft.id)
    await expect(editor.proceedings.freeze(SLUG, { release: 1 })).rejects.toMatchObject({
      ...UNREADY,
      errors: [{ pointer: '/release' }],
    })
    expect((await editor.drafts.get(idle.id))?.status).toBe('open')
  })

  it('makes the latest release the record, with a digest that anybody can verify', async () => {
    await checkIn()
    const closed = await editor.proceedings.freeze(SLUG, { release: 2 })
    expect(closed).toMatchObject({ number: 1, release: 2, reopened: null })

    const answer = await app.request(`${MEETING}/proceedings/1`)
    const text = await answer.text()
    expect(createHash('sha256').update(text).digest('hex')).toBe(closed.digest)
    const record = ProceedingsRecordSchema.parse(JSON.parse(text))
    expect(record).toMatchObject({ slug: SLUG, number: 1, frozenAt: closed.frozenAt })
    expect(record.release).toEqual(await app.clientOf().meetings.releases.get(SLUG, 2))
    expect(record.attendance).toEqual([{ sitting: '2021-12-07', session: null, people: 2 }])
    expect(text).not.toMatch(/Ana María|example\.org|joining/)

    expect((await app.clientOf().meetings.get(SLUG))?.proceedings).toEqual([closed])
    const acts = await app.db.select().from(auditEntries)
    expect(acts.find(({ action }) => action === 'freeze-proceedings')).toMatchObject({
      subject: `meetings/${SLUG}`,
      after: closed,
    })
  })

  it('prevents every later change of the meeting', async () => {
    await expect(editor.drafts.create({ meeting: SLUG })).rejects.toMatchObject(FROZEN)
    const [idle] = (await editor.drafts.list({ status: 'open', meeting: SLUG })).items
    const id = idle?.id ?? ''
    await expect(correct(id, '/shortTitle', 'VI')).rejects.toMatchObject(FROZEN)
    await expect(editor.drafts.rebase(id, { version: 1 })).rejects.toMatchObject(FROZEN)
    await expect(checkIn()).rejects.toMatchObject(FROZEN)
    await expect(editor.proceedings.freeze(SLUG, { release: 2 })).rejects.toMatchObject(FROZEN)
    await expect(slipIn(earlier)).rejects.toThrow()
    expect((await app.clientOf().meetings.releases.list(SLUG)).items).toHaveLength(2)
  })

  it('prevents the database from changing or deleting what is in the record', async () => {
    await expect(app.db.update(proceedings).set({ release: 1 })).rejects.toThrow()
    await expect(app.db.update(proceedings).set({ record: '{}' })).rejects.toThrow()
    await expect(app.db.delete(proceedings)).rejects.toThrow()
  })

  it('answers that an unknown record or meeting does not exist', async () => {
    expect(await app.clientOf().proceedings.get(SLUG, 2)).toBeUndefined()
    expect(await app.clientOf().proceedings.get('nothing', 1)).toBeUndefined()
    await expect(editor.proceedings.freeze('nothing', { release: 1 })).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('reopening a record', () => {
  it('requires an owner and a reason, and publishes the reason with the record', async () => {
    const record = await (await app.request(`${MEETING}/proceedings/1`)).text()
    await expect(owner.proceedings.reopen(SLUG, { reason: ' ' })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/reason' }],
    })
    const opened = await owner.proceedings.reopen(SLUG, { reason: 'A decision was left out' })
    expect(opened.reopened).toMatchObject({ reason: 'A decision was left out' })
    expect((await app.clientOf().meetings.get(SLUG))?.proceedings).toEqual([opened])
    expect(await (await app.request(`${MEETING}/proceedings/1`)).text()).toBe(record)
    await expect(owner.proceedings.reopen(SLUG, { reason: 'Again' })).rejects.toMatchObject({
      status: 409,
      code: 'proceedings-open',
    })
    const desk = await owner.proceedings.preview(SLUG)
    expect(desk?.records).toMatchObject([{ frozenBy: 'editor', reopenedBy: 'owner' }])
  })

  it('allows the meeting to change, and the next closing gets the next number', async () => {
    await checkIn()
    await changeMeeting(app, { '/shortTitle': 'U4SSC VI' })
    const closed = await editor.proceedings.freeze(SLUG, { release: 3 })
    expect(closed).toMatchObject({ number: 2, release: 3 })
    const { proceedings: all = [] } = (await app.clientOf().meetings.get(SLUG)) ?? {}
    expect(all.map(({ number, reopened }) => [number, reopened === null])).toEqual([
      [2, true],
      [1, false],
    ])
    await owner.proceedings.reopen(SLUG, { reason: 'For the tests below' })
  })
})

describe('closing a record and publishing a release at the same time', () => {
  const slip = () => slipIn(earlier)

  it('never leaves a release newer than a closed record', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { number: release = 0 } = (await findLatestRelease(app.db, SLUG)) ?? {}
      const freezing = () => editor.proceedings.freeze(SLUG, { release })
      const acts = round % 2 === 0 ? [freezing, slip] : [slip, freezing]
      await Promise.allSettled(acts.map((act) => act()))
      const latest = await findLatestRelease(app.db, SLUG)
      const { proceedings: [last] = [] } = (await app.clientOf().meetings.get(SLUG)) ?? {}
      const isClosed = last?.reopened === null
      expect(isClosed ? last.release : release + 1).toBe(latest?.number)
      if (isClosed) await owner.proceedings.reopen(SLUG, { reason: 'Once more' })
    }
  })

  it('runs one after the other has ended', async () => {
    const { number: release = 0 } = (await findLatestRelease(app.db, SLUG)) ?? {}
    let freezing: Promise<unknown> = Promise.resolve()
    await earlier.db.transaction(async (tx) => {
      await findLatestToFollow(tx, SLUG)
      freezing = editor.proceedings.freeze(SLUG, { release })
      freezing.catch(() => undefined)
      await slipIn({ ...earlier, db: tx })
    })
    await expect(freezing).rejects.toMatchObject({ ...UNREADY, errors: [{ pointer: '/release' }] })
  })
})
