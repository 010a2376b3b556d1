import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { changeMeeting } from '../../test/change-meeting'
import { letterFor } from '../../test/letters'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { applyAs, confirmTokenOf, openRegistration, registerAs } from '../../test/register'
import { auditEntries, webhookDeliveries } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { publishReviewed } from '../../test/publish-reviewed'

const SLUG = 'u4ssc-6'
const LETTER_ID = 'tsb-circular-352-2021-10-13'
const REASON = 'Published before it was decided'

let app: TestApp
let editor: Client
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
  const owner = app.clientOf(await app.signInAs('owner'))
  const events = ['meeting.released', 'meeting.withdrawn', 'meeting.restored'] as const
  await owner.webhooks.create({ url: 'http://127.0.0.1:1/hook', events: [...events] })
})
afterAll(() => app.close())

async function textOf(path: string): Promise<string> {
  return (await app.request(path)).text()
}

async function entryOf(path: string) {
  const text = await textOf(path)
  const sequence = Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
  return { status: /STATUS:(\w+)/.exec(text)?.[1], sequence, text }
}

const CALENDARS = [`/v1/meetings/${SLUG}/calendar.ics`, '/v1/feeds/meetings.ics']
const GONE = [
  `/v1/meetings/${SLUG}`,
  `/v1/meetings/${SLUG}/releases`,
  `/v1/meetings/${SLUG}/releases/1`,
  `/v1/meetings/${SLUG}/releases/1/compare/1`,
  `/v1/meetings/${SLUG}/changes.atom`,
  `/v1/meetings/${SLUG}/changes.json`,
  `/v1/meetings/${SLUG}/event.jsonld`,
]
const LISTS = [
  '/v1/meetings',
  '/v1/feeds/changes.json?language=en',
  '/v1/feeds/changes.atom?language=en',
  '/v1/search?q=sixth&type=meeting',
  `/v1/circulars/${LETTER_ID}`,
]

describe('a meeting that is postponed, then cancelled', () => {
  it.each(['postponed', 'cancelled'] as const)('says everywhere that it is %s', async (status) => {
    const before = await entryOf(CALENDARS[0] ?? '')
    await changeMeeting(app, { '/status': status })
    const word = status.toUpperCase()
    for (const calendar of CALENDARS) {
      const entry = await entryOf(calendar)
      expect(entry.sequence).toBe(before.sequence + 1)
      expect(entry.status).toBe(status === 'cancelled' ? word : 'TENTATIVE')
    }
    const linked: unknown = JSON.parse(await textOf(`/v1/meetings/${SLUG}/event.jsonld`))
    const named = status === 'cancelled' ? 'EventCancelled' : 'EventPostponed'
    expect(linked).toMatchObject({ eventStatus: `https://schema.org/${named}` })
    expect((await editor.meetings.list()).items[0]?.meeting.status).toBe(status)
    expect((await editor.meetings.get(SLUG))?.meeting.status).toBe(status)
    const { items } = await editor.search.list({ q: 'sixth', type: 'meeting' })
    expect(items[0]).toMatchObject({ meeting: SLUG, status })
    expect(await textOf('/v1/feeds/changes.json?language=en')).toMatch(new RegExp(status, 'i'))
    const sent = await app.db.select().from(webhookDeliveries)
    expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toContainEqual(
      expect.objectContaining({
        type: 'meeting.released',
        data: expect.objectContaining({ slug: SLUG, status, changed: ['status'] }) as unknown,
      }),
    )
  })
})

describe('a withdrawn meeting', () => {
  it('is removed from every page, list, feed and search, and cancelled in calendars', async () => {
    const calendar = CALENDARS[0] ?? ''
    const before = await entryOf(calendar)
    for (const path of [...GONE, ...LISTS]) expect((await app.request(path)).status).toBe(200)
    const withdrawal = await editor.meetings.withdraw(SLUG, { reason: REASON })
    expect(withdrawal).toMatchObject({ kind: 'meeting', id: SLUG, reason: REASON })
    for (const path of GONE) {
      const response = await app.request(path)
      expect(response.status, path).toBe(410)
      expect(await response.json()).toMatchObject({
        type: '/problems/meeting-withdrawn',
        detail: REASON,
        withdrawnAt: withdrawal.withdrawnAt,
      })
    }
    for (const path of LISTS) expect(await textOf(path), path).not.toContain(SLUG)
    for (const path of CALENDARS) {
      const entry = await entryOf(path)
      expect(entry).toMatchObject({ status: 'CANCELLED', sequence: before.sequence + 1 })
      expect(entry.text).toContain('UID:u4ssc-6-sitting-1@u4ssc.int')
    }
    expect(await editor.meetings.get(SLUG)).toBeUndefined()
    expect((await editor.withdrawals.list()).items).toEqual([withdrawal])
    expect((await app.request(`/v1/registration-forms/${SLUG}`)).status).toBe(404)
  })

  it('keeps its withdrawal date when the reason changes', async () => {
    const [first] = (await editor.withdrawals.list()).items
    const again = await editor.meetings.withdraw(SLUG, { reason: 'Another one' })
    expect(again).toEqual({ ...first, reason: 'Another one' })
    expect((await entryOf(CALENDARS[0] ?? '')).sequence).toBe(3)
  })

  it('can be restored unchanged, with its calendar entry', async () => {
    await editor.meetings.restore(SLUG, { reason: REASON })
    for (const path of GONE) expect((await app.request(path)).status, path).toBe(200)
    for (const path of LISTS) expect(await textOf(path), path).toContain(SLUG)
    expect(await entryOf(CALENDARS[0] ?? '')).toMatchObject({ status: 'CANCELLED', sequence: 4 })
    expect((await editor.withdrawals.list()).items).toEqual([])
    await expect(editor.meetings.restore(SLUG, { reason: REASON })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is also restored by its next release', async () => {
    await editor.meetings.withdraw(SLUG, { reason: REASON })
    await changeMeeting(app, { '/status': 'convened' })
    const published = await editor.meetings.get(SLUG)
    expect(published).toMatchObject({ release: { number: 4 }, meeting: { status: 'convened' } })
    const entry = await entryOf(CALENDARS[0] ?? '')
    expect(entry).toMatchObject({ status: 'CONFIRMED', sequence: 3 + 4 })
  })

  it('stays public while people are registered, until it is cancelled and they are notified', async () => {
    await openRegistration(app, { opensAt: '2021-11-01T00:00:00.000Z' })
    await applyAs(app, 'ana@example.org')
    await confirmTokenOf(app, 'ana@example.org')
    await registerAs(app, 'eva@example.org')
    await expect(editor.meetings.withdraw(SLUG, { reason: REASON })).rejects.toMatchObject({
      status: 409,
      type: '/problems/people-registered',
    })
    await changeMeeting(app, { '/status': 'cancelled' })
    await editor.meetings.withdraw(SLUG, { reason: REASON })
    expect(await editor.meetings.get(SLUG)).toBeUndefined()
  })

  it('is recorded, and webhooks are notified', async () => {
    const acts = await app.db.select().from(auditEntries)
    const { id } = await editor.account.get()
    const own = acts.filter(({ action }) => /^(withdraw|restore)-meeting$/.test(action))
    expect(own.map(({ action }) => action)).toEqual([
      'withdraw-meeting',
      'withdraw-meeting',
      'restore-meeting',
      'withdraw-meeting',
      'withdraw-meeting',
    ])
    expect(own.every(({ person }) => person === id)).toBe(true)
    const events = (await app.db.select().from(webhookDeliveries)).map(({ event }) => event)
    expect(events.filter((event) => event === 'meeting.withdrawn')).toHaveLength(3)
    expect(events.filter((event) => event === 'meeting.restored')).toHaveLength(1)
  })

  it.each([
    [`/v1/meetings/nothing/withdrawal`, { reason: REASON }, 404, []],
    [`/v1/meetings/${SLUG}/withdrawal`, { reason: ' ' }, 422, ['/reason']],
    [`/v1/meetings/${SLUG}/withdrawal`, {}, 422, ['/reason']],
    [`/v1/circulars/nothing/withdrawal`, { reason: REASON }, 404, []],
    [`/v1/circulars/${LETTER_ID}/withdrawal`, { reason: 'x'.repeat(501) }, 422, ['/reason']],
  ])('refuses to withdraw %s for %j', async (path, body, status, pointers) => {
    const response = await app.request(path, sending('PUT', body, { cookie }))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: pointers.map((pointer) => ({ pointer })),
    })
  })
})

describe('a withdrawn letter', () => {
  it('can be withdrawn only if no public meeting is based on it, and no meeting is restored without it', async () => {
    await editor.meetings.restore(SLUG, { reason: REASON })
    await expect(editor.circulars.withdraw(LETTER_ID, { reason: REASON })).rejects.toMatchObject({
      type: '/problems/letter-convenes',
    })
    await editor.meetings.withdraw(SLUG, { reason: REASON })
    await editor.circulars.withdraw(LETTER_ID, { reason: REASON })
    const response = await app.request(`/v1/circulars/${LETTER_ID}`)
    expect(response.status).toBe(410)
    expect(await response.json()).toMatchObject({
      type: '/problems/circular-withdrawn',
      detail: REASON,
    })
    expect((await editor.circulars.list()).items).toEqual([])
    expect((await editor.search.list({ q: 'smart' })).items).toEqual([])
    await expect(editor.meetings.restore(SLUG, { reason: REASON })).rejects.toMatchObject({
      status: 409,
      type: '/problems/letter-withdrawn',
    })
    expect((await editor.withdrawals.list()).items.map(({ kind }) => kind).sort()).toEqual([
      'circular',
      'meeting',
    ])
  })

  it('can be restored, and its meeting afterwards', async () => {
    await editor.circulars.restore(LETTER_ID, { reason: REASON })
    await editor.meetings.restore(SLUG, { reason: REASON })
    expect((await editor.circulars.get(LETTER_ID))?.meetings).toMatchObject([{ slug: SLUG }])
    await expect(editor.circulars.restore(LETTER_ID, { reason: REASON })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is not published a second time from another copy of it', async () => {
    const first = await editor.drafts.create({ text: letterFor('355', 'Eighth') })
    const second = await editor.drafts.create({
      text: letterFor('355', 'Eighth'),
      allowDuplicate: true,
    })
    const { circular, meetings } = await publishReviewed(editor, first.id)
    await editor.meetings.withdraw(meetings[0]?.slug ?? '', { reason: REASON })
    await editor.circulars.withdraw(circular, { reason: REASON })
    await expect(publishReviewed(editor, second.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ message: 'letter-published' }, { message: 'same-meeting' }],
    })
  })
})
