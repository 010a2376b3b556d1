import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { NoticeSchema } from '@u4ssc/client/emails'
import type { Notice, NoticeAudience, NoticeCreation } from '@u4ssc/client/emails'
import { changeMeeting } from '../../test/change-meeting'
import { openMailServer } from '../../test/open-mail-server'
import type { MailServer } from '../../test/open-mail-server'
import { applyAs, openRegistration, registerAs } from '../../test/register'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { addHours, addSeconds } from '../clock'
import { createLog } from '../startup/create-log'
import { auditEntries, messages, notices, registrations, subscriptions } from '../db/tables/index'
import { deliverDue, openSender } from '../mail/index'
import type { Sender } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'
import { queueDueNotices } from './queue-notice'

const CONFIRMED: NoticeAudience = {
  registrants: { states: ['confirmed'], mode: null, delegation: null },
  followers: false,
  speakers: false,
  focalPoints: false,
}
const WORDS = {
  en: { subject: 'Documents are ready', text: 'Please read them.' },
  fr: { subject: 'Les documents sont prêts', text: 'Veuillez les lire.' },
}
const NOBODY = '00000000-0000-4000-8000-000000000000'

let app: TestApp
let server: MailServer
let sender: Sender
let editor: Client
/** Somebody else than the writer. */
let approver: Client
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  server = await openMailServer()
  sender = openSender(server.url, 'U4SSC <u4ssc@example.int>')
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
  approver = app.clientOf(await app.signInAs('registrar'))
})
afterAll(async () => {
  sender.close()
  await server.close()
  await app.close()
})
beforeEach(async () => {
  await app.db.delete(messages)
  await app.db.delete(notices)
  await app.db.delete(registrations)
  await app.db.delete(subscriptions)
  await openRegistration(app)
})

const depsAt = (hours: number) => ({
  db: app.db,
  clock: () => addHours(app.clock(), hours),
  log: createLog('silent'),
  sender,
  addresses: {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  },
})
/** Sends due emails. @returns the subjects received, by address */
async function receive(hours = 1) {
  server.accepted.length = 0
  await deliverDue(depsAt(hours))
  return new Map(server.accepted.map((mail) => [[mail.to].flat()[0]?.value[0]?.address, mail]))
}
/** Subscribes without the confirmation email. */
const followAs = (email: string, slug: string | null = 'u4ssc-6') =>
  app.db.insert(subscriptions).values({
    id: crypto.randomUUID(),
    email,
    slug,
    language: 'ar',
    state: 'active',
    createdAt: app.clock(),
    confirmedAt: app.clock(),
  })
const compose = (change: Partial<NoticeCreation> = {}) =>
  editor.notices.create({
    meeting: 'u4ssc-6',
    kind: 'notice',
    audience: CONFIRMED,
    words: WORDS,
    ...change,
  })
const refusalOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Error && 'type' in error ? error.type : error),
  )

describe('a release', () => {
  it('drafts one notice, which is sent once after approval', async () => {
    await registerAs(app, 'ana@example.org', { language: 'fr' })
    await followAs('ana@example.org')
    await followAs('fay@example.org')
    await followAs('fay@example.org', null)
    await receive()
    await changeMeeting(app, { '/fee': 'paid' })
    await changeMeeting(app, { '/mode': 'hybrid' })
    expect(await receive(2)).toEqual(new Map())

    const { items } = await editor.notices.list({ state: 'drafted' })
    expect(items).toMatchObject([{ kind: 'changed', since: 1, release: 3, delivery: {} }])
    const { id, version } = NoticeSchema.parse(items[0])
    const words = { en: { text: 'Bring your badge.' } }
    const changed = await editor.notices.update(id, { version, audience: everybody(), words })
    await approver.notices.approve(id, { version: changed.version })
    const arrived = await receive(3)
    expect([...arrived.keys()].sort()).toEqual(['ana@example.org', 'fay@example.org'])
    const french = arrived.get('ana@example.org')
    expect(french?.text?.match(/^•/gm)).toHaveLength(2)
    expect(french?.subject).toContain('désormais sur place et en ligne (auparavant en ligne)')
    expect(french?.text).toMatch(/Nouveau lieu ou nouveau mode de participation\n\n• Mode/)
    expect(french?.text).toContain('Bring your badge.')
    expect(french?.html).toContain('lang="en" dir="ltr">Bring your badge.')
    expect(await editor.notices.get(id)).toMatchObject({ state: 'queued', delivery: { sent: 2 } })
  })

  it('leaves one draft if the previous notice is recalled at the same time', async () => {
    await registerAs(app, 'ana@example.org')
    for (const round of [1, 2, 3]) {
      await app.db.delete(notices)
      await changeMeeting(app, { '/title': `Round ${round}` })
      const [own] = (await editor.notices.list({ meeting: 'u4ssc-6' })).items
      const { id = '', version = 0 } = own ?? {}
      const sendAt = addHours(app.clock(), 24)
      const approved = await approver.notices.approve(id, { version, sendAt })
      const [recall] = await Promise.all([
        refusalOf(editor.notices.recall(id, { version: approved.version })),
        changeMeeting(app, { '/title': `Round ${round}, again` }),
      ])
      expect(['nothing', '/problems/notice-state']).toContain(recall)
      const { items } = await editor.notices.list({ meeting: 'u4ssc-6', state: 'drafted' })
      expect(items).toHaveLength(1)
    }
  })

  it('that undoes the previous one leaves no changes to announce', async () => {
    await registerAs(app, 'ana@example.org')
    const [before] = (await editor.notices.list()).items
    expect(before).toBeUndefined()
    const fee = (await editor.meetings.get('u4ssc-6'))?.meeting.fee ?? null
    await changeMeeting(app, { '/fee': fee === 'paid' ? 'free' : 'paid' })
    await changeMeeting(app, { '/fee': fee })
    const { items } = await editor.notices.list()
    expect(items).toMatchObject([{ state: 'discarded' }])
  })

  it('that follows another with the same reason lists its changes under that reason', async () => {
    await registerAs(app, 'ana@example.org', { language: 'en' })
    await receive()
    await changeMeeting(app, { '/languages': ['en', 'fr'] })
    await changeMeeting(app, { '/languages': ['en'], '/shortTitle': 'The Sixth' })
    await changeMeeting(app, { '/website': 'https://example.org/sixth' })
    const [draft] = (await editor.notices.list({ state: 'drafted' })).items
    await approver.notices.approve(draft?.id ?? '', { version: draft?.version ?? 0 })
    const text = (await receive(1)).get('ana@example.org')?.text ?? ''
    expect(text.match(/Agreed/g)).toHaveLength(1)
    expect(text).toMatch(/Reason: Agreed.*\n[^]*The Sixth[^]*\n\nDate and time/)
    expect(text).toContain('example.org/sixth')
    expect(text).not.toContain('French')
  })

  it('that cancels the meeting sends participants a calendar cancellation, and no other change', async () => {
    await registerAs(app, 'ana@example.org', { language: 'zh' })
    await followAs('fay@example.org')
    await receive()
    await changeMeeting(app, { '/status': 'cancelled', '/summary': 'Results and plans' })
    const [draft] = (await editor.notices.list({ state: 'drafted' })).items
    expect(draft?.kind).toBe('cancelled')
    await approver.notices.approve(draft?.id ?? '', { version: draft?.version ?? 0 })
    const arrived = await receive(2)
    for (const { text } of arrived.values()) {
      expect(text).toMatch(/Agreed[^]*2021[^]*10:00/)
      expect(text).not.toContain('Results and plans')
    }
    expect(arrived.get('ana@example.org')?.text).toContain('您无需取消注册。')
    expect(arrived.get('fay@example.org')?.text).not.toMatch(/cancel your registration/)
    const [file] = arrived.get('ana@example.org')?.attachments ?? []
    const text = file?.content.toString() ?? ''
    expect(text).toContain('METHOD:CANCEL')
    expect(text).toContain('STATUS:CANCELLED')
    expect(Number(/SEQUENCE:(\d+)/.exec(text)?.[1])).toBeGreaterThan(0)
    expect(text).toMatch(/ATTENDEE[^:]*:MAILTO:ana@example\.org/i)
    expect(arrived.get('fay@example.org')?.attachments).toEqual([])
    await changeMeeting(app, { '/status': 'convened' })
  })
})

describe('a notice', () => {
  it('is in the language of each reader, or in that of the meeting if theirs has no text', async () => {
    await registerAs(app, 'ana@example.org', { language: 'fr' })
    await registerAs(app, 'ben@example.org', { language: 'ru' })
    await receive()
    const { id, version } = await compose()
    await approver.notices.approve(id, { version })
    const arrived = await receive(2)
    expect(arrived.get('ana@example.org')?.subject).toBe('Les documents sont prêts')
    expect(arrived.get('ben@example.org')?.subject).toBe('Documents are ready')
    expect(arrived.get('ben@example.org')?.html).toContain('lang="en" dir="ltr">Please read them.')
  })

  it('has an audience that counts each person once and can be narrowed down', async () => {
    await openRegistration(app, { places: { 'on-site': null, online: 1 } })
    await registerAs(app, 'ana@example.org')
    await registerAs(app, 'ben@example.org')
    await applyAs(app, 'eve@example.org')
    await followAs('ana@example.org', null)
    await followAs('fay@example.org')
    const count = (audience: NoticeAudience) =>
      editor.notices.countAudience({ meeting: 'u4ssc-6', audience })
    expect(await count(everybody())).toEqual({
      people: 3,
      registrants: 2,
      followers: 1,
      speakers: 0,
      focalPoints: 0,
      languages: { es: 2, ar: 1 },
    })
    expect(await count(CONFIRMED)).toMatchObject({ people: 1 })
    const onSite = { states: ['confirmed' as const], mode: 'on-site' as const }
    expect(
      await count({ ...CONFIRMED, registrants: { ...onSite, delegation: null } }),
    ).toMatchObject({ people: 0 })
  })

  it('waits for its time, and can be recalled or discarded until then', async () => {
    await registerAs(app, 'ana@example.org')
    await receive()
    const draft = await compose()
    const sendAt = addHours(app.clock(), 24)
    const approved = await approver.notices.approve(draft.id, { version: draft.version, sendAt })
    expect(approved).toMatchObject({ state: 'approved', sendAt })
    await queueDueNotices(depsAt(23))
    expect(await receive(23)).toEqual(new Map())
    const recalled = await editor.notices.recall(draft.id, { version: approved.version })
    expect(recalled).toMatchObject({ state: 'drafted', sendAt: null })
    await queueDueNotices(depsAt(25))
    const again = await approver.notices.approve(draft.id, { version: recalled.version, sendAt })
    await queueDueNotices(depsAt(25))
    expect([...(await receive(26)).keys()]).toEqual(['ana@example.org'])
    expect(await refusalOf(editor.notices.discard(draft.id, { version: again.version }))).toBe(
      '/problems/notice-state',
    )
    const other = await compose()
    await editor.notices.discard(other.id, { version: other.version })
    expect(await refusalOf(approver.notices.approve(other.id, { version: 2 }))).toBe(
      '/problems/notice-state',
    )
  })

  it('is approved once by two concurrent approvals, and each person gets one email', async () => {
    await registerAs(app, 'ana@example.org')
    await receive()
    const { id, version } = await compose()
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => refusalOf(approver.notices.approve(id, { version }))),
    )
    expect(outcomes.sort()).toEqual(['/problems/notice-state', '/problems/notice-state', 'nothing'])
    expect((await receive(2)).size).toBe(1)
  })

  it('is not overwritten by a person who saw an earlier version', async () => {
    const { id, version } = await compose()
    await editor.notices.update(id, { version, audience: CONFIRMED, words: {} })
    const late = editor.notices.update(id, { version, audience: CONFIRMED, words: WORDS })
    expect(await refusalOf(late)).toBe('/problems/notice-changed')
    const path = `/v1/notices/${id}`
    const { headers } = await app.request(path, { headers: { cookie } })
    expect(headers.get('etag')).toBe(`"${version + 1}"`)
    const discard = post({ version: version + 1 }, { cookie, 'if-match': `"${version}"` })
    expect((await app.request(`${path}/discard`, discard)).status).toBe(412)
  })

  it('is not sent without a subject and a text in the language of the meeting', async () => {
    const { id, version } = await compose({ words: { fr: WORDS.fr } })
    await expect(approver.notices.approve(id, { version })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/words/en/subject' }, { pointer: '/words/en/text' }],
    })
  })

  it('can be sent to its writer as a test, which is not counted', async () => {
    const { id } = await compose()
    const { to } = await editor.notices.test(id, { language: 'fr' })
    const arrived = await receive()
    expect(arrived.get(to)?.subject).toBe('[Essai] Les documents sont prêts')
    expect(await editor.notices.get(id)).toMatchObject({ state: 'drafted', delivery: {} })
  })

  it('is on the meeting page from the time it is sent until somebody removes it', async () => {
    const onPage = async () => (await app.clientOf().notices.listOnPage('u4ssc-6')).items
    const { id, version } = await compose()
    const shown = await editor.notices.setPageLevel(id, { version, pageLevel: 'urgent' })
    expect(await onPage()).toEqual([])
    const sent = await approver.notices.approve(id, { version: shown.version })
    expect(await onPage()).toEqual([
      { id, level: 'urgent', publishedAt: sent.queuedAt, words: WORDS },
    ])
    await editor.notices.setPageLevel(id, { version: sent.version, pageLevel: null })
    expect(await onPage()).toEqual([])
  })

  it('is not on the meeting page with placeholders, or without its text', async () => {
    const words = { en: { subject: 'Papers', text: 'Dear {{name}}, they are ready.' } }
    const { id, version } = await compose({ words })
    const request = { version, pageLevel: 'information' } as const
    expect(await refusalOf(editor.notices.setPageLevel(id, request))).toBe(
      '/problems/notice-unfinished',
    )
    const thanks = await compose({ kind: 'thanks', words: {} })
    expect(await refusalOf(editor.notices.setPageLevel(thanks.id, request))).toBe(
      '/problems/notice-state',
    )
    const plain = await compose()
    const shown = await editor.notices.setPageLevel(plain.id, request)
    const change = { version: shown.version, audience: CONFIRMED, words }
    const changed = await editor.notices.update(plain.id, change)
    expect(await refusalOf(approver.notices.approve(plain.id, { version: changed.version }))).toBe(
      '/problems/notice-unfinished',
    )
    expect(await refusalOf(app.clientOf().notices.listOnPage('nowhere'))).toBe(
      '/problems/meeting-not-found',
    )
  })

  it('has a preview for each kind of reader, with links that lead nowhere', async () => {
    const { id } = await compose({ kind: 'thanks', words: {} })
    const arabic = await editor.notices.preview(id, { language: 'ar', reader: 'registrant' })
    expect(arabic.html).toContain('lang="ar" dir="rtl"')
    expect(arabic.text).toContain('/ar/registration?token=…')
    const follower = await editor.notices.preview(id, { language: 'en', reader: 'follower' })
    expect(follower.text).toContain('/unsubscribe/…')
    expect(follower.text).not.toContain('registration?token')
  })

  it('of an unknown ID or meeting is not found', async () => {
    const nobody: (() => Promise<unknown>)[] = [
      () => editor.notices.test(NOBODY, { language: 'en' }),
      () => approver.notices.approve(NOBODY, { version: 1 }),
      () => editor.notices.preview(NOBODY, { language: 'en' }),
    ]
    for (const ask of nobody) expect(await refusalOf(ask())).toBe('/problems/notice-not-found')
    expect(await editor.notices.get(NOBODY)).toBeUndefined()
    expect(await refusalOf(compose({ meeting: 'u4ssc-99' }))).toBe('/problems/meeting-not-found')
    const bad = { meeting: 'u4ssc-6', kind: 'notice', audience: CONFIRMED, words: { en: {} } }
    const response = await app.request('/v1/notices', post(bad, { cookie }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/words/en/text' }] })
  })
})

describe('speakers', () => {
  it('have separate addresses, and get their sessions', async () => {
    const speaker = { id: 's1', name: 'Ana', title: null, organization: null, biography: null }
    const session = {
      id: 'a',
      title: 'Opening words',
      kind: 'opening',
      date: '2021-12-07',
      startTime: '10:00',
      endTime: '10:30',
      room: null,
      speakers: [{ speaker: 's1', role: 'chair' }],
      documents: [],
    }
    await changeMeeting(app, { '/speakers': [speaker], '/programme': [session] })
    const contact = { speaker: 's1', email: 'Sam@example.org', language: 'en' as const }
    const stranger = { ...contact, speaker: 's2' }
    const wrong = editor.speakers.contacts.update('u4ssc-6', { items: [stranger] })
    expect(await refusalOf(wrong)).toBe('/problems/invalid-request')
    await editor.speakers.contacts.update('u4ssc-6', { items: [contact] })
    expect(await editor.speakers.contacts.get('u4ssc-6')).toEqual({
      items: [{ ...contact, email: 'sam@example.org' }],
    })
    const { id, version } = await compose({
      kind: 'speakers',
      words: {},
      audience: { ...CONFIRMED, registrants: null, speakers: true },
    })
    await approver.notices.approve(id, { version })
    const mail = (await receive()).get('sam@example.org')
    expect(mail?.text).toContain('• Opening words (chair), Tuesday, 7 December 2021, 10:00–10:30')
    expect(mail?.attachments.map(({ contentType }) => contentType)).toContain('text/calendar')
    await editor.speakers.contacts.update('u4ssc-6', { items: [] })
    expect(await editor.speakers.contacts.get('u4ssc-6')).toEqual({ items: [] })
  })
})

function everybody(): Notice['audience'] {
  const states = ['in-review', 'waiting', 'offered', 'confirmed'] as const
  const registrants = { states: [...states], mode: null, delegation: null }
  return { registrants, followers: true, speakers: true, focalPoints: true }
}

describe('an email to chosen people', () => {
  const chosen = async () => {
    await registerAs(app, 'ana@example.org')
    await registerAs(app, 'ben@example.org')
    const [row] = await app.db.select().from(registrations)
    const registrants = { states: ['confirmed' as const], people: [row?.id ?? ''] }
    return { ...CONFIRMED, registrants }
  }
  const order = { meeting: 'u4ssc-6', kind: 'notice', words: WORDS, sendNow: true } as const

  it('is sent after a minute without approval, and is in the history of each person', async () => {
    const audience = await chosen()
    const [id = ''] = audience.registrants.people
    const sent = await editor.notices.create({ ...order, audience })
    expect(sent).toMatchObject({ state: 'approved', sendAt: addSeconds(sent.createdAt, 60) })
    await queueDueNotices({ db: app.db, clock: () => addSeconds(sent.createdAt, 59) })
    expect(await editor.notices.get(sent.id)).toMatchObject({ state: 'approved', delivery: {} })
    await queueDueNotices({ db: app.db, clock: () => addSeconds(sent.createdAt, 60) })
    expect(await editor.notices.get(sent.id)).toMatchObject({ delivery: { queued: 1 } })
    expect((await approver.registrations.get(id))?.history.slice(-2)).toMatchObject([
      { kind: 'act', action: 'send-email', by: { kind: 'user' } },
      { kind: 'email', email: 'notice', subject: 'Documents are ready', state: 'queued' },
    ])
  })

  it('is not sent if its writer stops it in time, and is in no history', async () => {
    const audience = await chosen()
    const { id, version } = await editor.notices.create({ ...order, audience })
    await editor.notices.discard(id, { version })
    await queueDueNotices(depsAt(1))
    expect(await editor.notices.get(id)).toMatchObject({ state: 'discarded', delivery: {} })
    const acts = await app.db.select().from(auditEntries)
    expect(acts.filter(({ after }) => JSON.stringify(after) === `{"notice":"${id}"}`)).toEqual([])
  })

  it('needs approval if there are more people than the setting allows', async () => {
    const { registrants, ...audience } = await chosen()
    const people = [...registrants.people, ...Array.from({ length: 25 }, () => crypto.randomUUID())]
    const many = { ...audience, registrants: { ...registrants, people } }
    await expect(editor.notices.create({ ...order, audience: many })).rejects.toMatchObject({
      code: 'invalid-request',
      errors: [{ pointer: '/sendNow', message: 'Choose at most 25 people.' }],
    })
    expect(await app.db.select().from(notices)).toEqual([])
    const draft = await editor.notices.create({ ...order, audience: many, sendNow: false })
    expect(draft.state).toBe('drafted')
  })

  it('needs approval if it reaches a group, and leaves no draft when it is refused', async () => {
    const wrong = { ...(await chosen()), followers: true }
    for (const audience of [wrong, CONFIRMED])
      await expect(editor.notices.create({ ...order, audience })).rejects.toMatchObject({
        code: 'invalid-request',
      })
    expect(await app.db.select().from(notices)).toEqual([])
  })
})

it('a release without changes for anybody drafts no notice', async () => {
  await changeMeeting(app, { '/title': 'A meeting nobody follows' })
  expect(await app.db.select().from(notices)).toEqual([])
})
