import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Client } from '@u4ssc/client'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import {
  auditEntries,
  files,
  messages,
  personalLinks,
  speakerContacts,
  speakerInvitations,
  speakerMaterials,
} from '../db/tables/index'
import { makeLink } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'
import { dropSpeakerPages } from './store'

let app: TestApp
let editor: Client
const visitor = () => app.clientOf()
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await changeMeeting(app, { '/speakers': SPEAKERS, '/programme': [SESSION] })
  editor = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(files)
  await app.db.delete(speakerMaterials)
  await app.db.delete(speakerInvitations)
  await app.db.delete(speakerContacts)
})

const SPEAKER = { title: null, organization: null, biography: null }
const SPEAKERS = [
  { ...SPEAKER, id: 'ana', name: 'Ana Ruiz', biography: 'Writes on cities.' },
  { ...SPEAKER, id: 'li', name: 'Li Wei' },
]
const SESSION = {
  ...{ id: 'panel', title: 'Cities that listen', kind: 'panel', room: null, documents: [] },
  ...{ date: '2021-12-07', startTime: '10:00', endTime: '11:00' },
  speakers: [{ speaker: 'ana', role: 'panellist' }],
}
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64')
/** A complete PNG file without pixels. */
const PNG = base64(
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
)
const PDF = Buffer.from('%PDF-1.7 slides').toString('base64')

const invite = (change: object = {}) =>
  editor.speakers.create({
    ...{ meeting: 'u4ssc-6', speaker: 'ana', email: 'Ana@Example.org', language: 'es' },
    ...change,
  })
const linkOf = ({ id }: SpeakerInvitation) =>
  makeLink(app.db, { purpose: 'own', to: { speakerInvitationId: id }, at: app.clock() })
const opened = async () => {
  const invitation = await invite()
  return { invitation, token: await linkOf(invitation) }
}
const listed = async () => (await editor.speakers.list({ meeting: 'u4ssc-6' })).items
const refused = (type: string): unknown => expect.objectContaining({ type: `/problems/${type}` })
const send = (token: string, kind: 'photograph' | 'slides', content: string, name = 'file') =>
  visitor().speakers.own.files.create(token, { kind, file: { name, content } })

describe('a speaker with a speaker page', () => {
  it('is invited by an email in their language with a link to the page, and gets notices', async () => {
    const { invitation, token } = await opened()
    expect(invitation).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.org', answer: null })
    const to = eq(messages.speakerInvitationId, invitation.id)
    const [mail] = await app.db.select().from(messages).where(to)
    expect(mail).toMatchObject({ kind: 'speaker-invited', language: 'es', state: 'queued' })
    const owner = app.clientOf(await app.signInAs('owner'))
    const shown = await owner.emails.get(mail?.id ?? '')
    expect(shown?.subject).toContain('Su participación como orador')
    expect(shown?.text).toContain('Cities that listen')
    expect(shown?.text).toContain('/es/speaker?token=')
    const contacts = await app.db.select().from(speakerContacts)
    expect(contacts).toMatchObject([{ speaker: 'ana', email: 'ana@example.org' }])
    const links = await app.db.select().from(personalLinks)
    expect(links.map(({ tokenHash }) => tokenHash)).not.toContain(token)
  })

  it('sees their sessions, and what the meeting states about them', async () => {
    const { token } = await opened()
    expect(await visitor().speakers.own.get(token)).toMatchObject({
      ...{ meeting: 'u4ssc-6', name: 'Ana Ruiz', open: true, provisional: false },
      biography: 'Writes on cities.',
      sessions: [{ id: 'panel', role: 'panellist', startTime: '10:00' }],
    })
  })

  it('is invited from a draft that names them, and sees the planned sessions', async () => {
    const draft = await editor.drafts.create({ meeting: 'u4ssc-6' })
    const planned = { ...SESSION, id: 'later', speakers: [{ speaker: 'li', role: 'chair' }] }
    const value = [SESSION, { ...planned, startTime: '12:00', endTime: '13:00' }]
    const correction = { pointer: '/meetings/0/programme', value, note: null }
    const { id, version } = draft
    await editor.drafts.update(id, { version, corrections: [correction], acknowledgements: [] })
    const token = await linkOf(await invite({ speaker: 'li', draft: id }))
    expect(await visitor().speakers.own.get(token)).toMatchObject({
      provisional: true,
      sessions: [{ id: 'later', role: 'chair' }],
    })
    await expect(invite({ speaker: 'nobody' })).rejects.toEqual(refused('speaker-not-found'))
  })

  it('confirms or declines, and can change the answer', async () => {
    const { token } = await opened()
    await visitor().speakers.own.answer(token, { answer: 'confirmed' })
    const after = await visitor().speakers.own.answer(token, { answer: 'declined' })
    expect(after.answer).toBe('declined')
    expect(await listed()).toMatchObject([{ answer: 'declined' }])
  })

  it('is invited once, and cannot use a revoked link', async () => {
    const { invitation, token } = await opened()
    await expect(invite()).rejects.toEqual(refused('already-invited'))
    await visitor().speakers.own.updateBiography(token, { text: 'Of the first address' })
    await editor.speakers.delete(invitation.id)
    await expect(visitor().speakers.own.get(token)).rejects.toEqual(
      refused('personal-link-not-valid'),
    )
    await expect(visitor().speakers.own.get('')).rejects.toEqual(refused('personal-link-not-valid'))
    const again = await invite({ email: 'other@example.org' })
    expect(again).toMatchObject({ id: invitation.id, revokedAt: null, materials: [] })
  })
})

describe('a speaker submission', () => {
  it('waits for the secretariat, and a new upload replaces it', async () => {
    const { token } = await opened()
    await visitor().speakers.own.updateBiography(token, { text: 'First' })
    await visitor().speakers.own.updateBiography(token, { text: 'Second' })
    await send(token, 'photograph', PNG)
    const { materials, biography } = await send(token, 'photograph', PNG, 'me.png')
    expect(biography).toBe('Second')
    const kinds = materials.map(({ kind, state, file }) => [kind, state, file?.name])
    expect(kinds).toEqual([
      ['photograph', 'waiting', 'me.png'],
      ['biography', 'waiting', undefined],
    ])
    const [invitation] = await listed()
    expect(invitation?.materials).toHaveLength(2)
    expect(await app.db.select().from(files)).toHaveLength(1)
  })

  it('is recognized by its bytes: a photo is an image, and slides belong to a session', async () => {
    const { token } = await opened()
    await expect(send(token, 'photograph', PDF)).rejects.toEqual(refused('invalid-request'))
    await expect(send(token, 'slides', 'AAAA')).rejects.toEqual(refused('invalid-request'))
    const file = { name: 'a.pdf', content: PDF }
    const toNone = visitor().speakers.own.files.create(token, {
      kind: 'slides',
      session: 'no',
      file,
    })
    await expect(toNone).rejects.toEqual(refused('invalid-request'))
    const { materials } = await visitor().speakers.own.files.create(token, {
      ...{ kind: 'slides', session: 'panel', file },
    })
    const [slides] = materials
    expect(slides).toMatchObject({ session: 'panel', file: { type: 'application/pdf' } })
    expect((await visitor().speakers.own.files.delete(token, slides?.id ?? '')).materials).toEqual(
      [],
    )
    expect(await app.db.select().from(files)).toHaveLength(0)
  })

  it('is returned with a reason by email, or accepted, by one person only', async () => {
    const { token } = await opened()
    const { materials } = await visitor().speakers.own.updateBiography(token, { text: 'Too long' })
    const id = materials[0]?.id ?? ''
    const returned = { outcome: 'returned', reason: 'Shorter, please' } as const
    const waiting = async () => (await editor.speakers.list({ state: 'waiting' })).items
    expect(await waiting()).toHaveLength(1)
    await editor.speakers.decide(id, returned)
    expect(await waiting()).toHaveLength(0)
    expect((await visitor().speakers.own.get(token)).materials).toMatchObject([
      { state: 'returned', reason: 'Shorter, please' },
    ])
    const kinds = await app.db.select().from(messages).where(eq(messages.kind, 'speaker-returned'))
    expect(kinds).toMatchObject([{ facts: { reason: 'Shorter, please' } }])
    const twice = editor.speakers.decide(id, { outcome: 'taken' })
    await expect(twice).rejects.toEqual(refused('already-decided'))
    const acts = await app.db.select().from(auditEntries)
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['invite-speaker', 'write-own-biography', 'decide-speaker-material']),
    )
  })

  it('is public once it was accepted and released, and stays public when the page is closed', async () => {
    const { token } = await opened()
    await send(token, 'photograph', PNG)
    const [one] = (await send(token, 'slides', PDF, 'cities.pdf')).materials
    const path = `/v1/speaker-files/${one?.id ?? ''}`
    expect((await app.request(path)).status).toBe(404)
    const taken = await editor.speakers.decide(one?.id ?? '', { outcome: 'taken' })
    expect((await app.request(path)).status).toBe(404)
    const url = taken.materials.find(({ id }) => id === one?.id)?.url ?? ''
    const paper = { id: 'slides', title: 'Cities', kind: 'presentation', language: null }
    await changeMeeting(app, { '/documents': [{ ...paper, url, access: 'public' }] })
    const answer = await app.request(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const removed = visitor().speakers.own.files.delete(token, one?.id ?? '')
    await expect(removed).rejects.toEqual(refused('material-not-found'))

    expect(await dropSpeakerPages(app.db, 'u4ssc-6')).toBe(2)
    expect(await app.db.select().from(files)).toHaveLength(1)
    expect((await app.request(path)).status).toBe(200)
  })

  it('is opened by the secretariat only, and each opening is recorded', async () => {
    const { token } = await opened()
    const [one] = (await send(token, 'photograph', PNG)).materials
    const path = `/v1/speaker-materials/${one?.id ?? ''}/file`
    expect((await app.request(path)).status).toBe(401)
    const cookie = await app.signInAs('editor')
    const answer = await app.request(path, { headers: { cookie } })
    expect(answer.headers.get('content-type')).toBe('image/png')
    const opening = eq(auditEntries.action, 'open-speaker-material')
    expect(await app.db.select().from(auditEntries).where(opening)).toHaveLength(1)
  })
})
