import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Client } from '@u4ssc/client'
import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { MeetingDocument } from '@u4ssc/client/documents'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { auditEntries, files, meetingDocuments, messages } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'
import { publishReviewed } from '../../test/publish-reviewed'

let app: TestApp
let sender: Client
let other: Client
let otherCookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  sender = app.clientOf(await app.signInAs('editor'))
  otherCookie = await app.signInAs('editor')
  other = app.clientOf(otherCookie)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(files)
})

const PDF = '%PDF-1.7 agenda'
const AGENDA = { meeting: 'u4ssc-6', language: 'en', name: 'Agenda.pdf' } as const
const put = (by = sender, content: string | Buffer = PDF, request: object = {}) =>
  by.documents.create({ ...AGENDA, ...request }, new Blob([content]))
const approve = (by: Client, { id }: MeetingDocument) =>
  by.documents.decide(id, { outcome: 'approved' })
const refused = (type: string): unknown => expect.objectContaining({ type: `/problems/${type}` })
const fileOf = ({ url }: MeetingDocument) => app.request(new URL(url).pathname)

/** Creates an open draft that shows the file. */
async function draftWith(
  { url }: MeetingDocument,
  access = 'public',
  otherLanguages: { language: string; url: string }[] = [],
) {
  const { id, version } = await sender.drafts.create({ meeting: 'u4ssc-6' })
  const paper = {
    ...{ id: 'agenda', title: 'Agenda', kind: 'agenda', language: null, url, access },
    otherLanguages,
  }
  const correction = { pointer: '/meetings/0/documents', value: [paper], note: 'Ours' }
  return sender.drafts.update(id, { version, corrections: [correction], acknowledgements: [] })
}

describe('an uploaded document of a meeting', () => {
  it('is not available before it is approved', async () => {
    const sent = await put()
    expect(sent).toMatchObject({ state: 'waiting', own: true, sentBy: 'editor' })
    expect((await fileOf(sent)).status).toBe(404)
    const seen = await other.documents.list({ state: 'waiting' })
    expect(seen.items).toMatchObject([{ id: sent.id, own: false }])
    expect((await other.documents.list({ meeting: 'another' })).items).toEqual([])
  })

  it('is approved once by another editor than its sender, and the approval is recorded', async () => {
    const sent = await put()
    await expect(approve(sender, sent)).rejects.toEqual(refused('own-document'))
    expect(await approve(other, sent)).toMatchObject({ state: 'approved', reason: null })
    await expect(approve(other, sent)).rejects.toEqual(refused('already-decided'))
    const acts = await app.db.select().from(auditEntries)
    const own = acts.filter(({ subject }) => subject === `meeting-documents/${sent.id}`)
    expect(own.map(({ action }) => action)).toEqual([
      'upload-meeting-document',
      'decide-meeting-document',
    ])
  })

  it('of an owner is approved by another person, too', async () => {
    const owner = app.clientOf(await app.signInAs('owner'))
    const sent = await put(owner)
    await expect(approve(owner, sent)).rejects.toEqual(refused('own-document'))
    expect(await approve(other, sent)).toMatchObject({ state: 'approved' })
  })

  it('is approved by its sender if nobody else can approve files', async () => {
    const alone = await openTestApp()
    try {
      await publishFirstLetter(alone)
      const owner = alone.clientOf(await alone.signInAs('owner'))
      const sent = await put(owner)
      expect(sent).toMatchObject({ own: true, mayDecide: true })
      expect(await approve(owner, sent)).toMatchObject({ state: 'approved' })
    } finally {
      await alone.close()
    }
  })

  it('is returned to its sender by an email with the reason', async () => {
    const sent = await put()
    const decision = { outcome: 'returned', reason: 'The second page is missing' } as const
    const returned = await other.documents.decide(sent.id, decision)
    expect(returned).toMatchObject({ state: 'returned', reason: decision.reason })
    const kind = eq(messages.kind, 'document-returned')
    const [mail] = await app.db.select().from(messages).where(kind)
    const owner = app.clientOf(await app.signInAs('owner'))
    const shown = await owner.emails.get(mail?.id ?? '')
    expect(shown?.subject).toBe('Document returned: Agenda.pdf')
    expect(shown?.text).toContain('The second page is missing')
    expect(shown?.text).toContain('/admin/#/meetings/u4ssc-6')
  })

  it('blocks a release until it is approved, and the review shows that', async () => {
    const sent = await put()
    const { id } = await draftWith(sent)
    const held = { pointer: '/documents/0', title: 'Agenda', state: 'waiting' }
    expect((await sender.drafts.review(id))?.meetings).toMatchObject([{ unapproved: [held] }])
    await expect(publishReviewed(sender, id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ pointer: '/reading/meetings/0/documents/0', message: 'file-not-approved' }],
    })

    await approve(other, sent)
    expect((await sender.drafts.review(id))?.meetings).toMatchObject([{ unapproved: [] }])
    expect((await fileOf(sent)).status).toBe(404)
    await publishReviewed(sender, id)
    const answer = await fileOf(sent)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('%PDF-1.7 agenda')
    expect(sent.url).toBe(`http://localhost:4000/v1/document-files/${sent.id}.pdf`)
    expect((await app.request(`/v1/document-files/${sent.id}.pdf`)).status).toBe(200)
    expect((await app.request(`/v1/document-files/${sent.id}.pdf.exe`)).status).toBe(422)
    await expect(sender.documents.delete(sent.id)).rejects.toEqual(refused('already-decided'))
  })

  it('for the secretariat only blocks no release, and is never public', async () => {
    const sent = await put()
    const { id } = await draftWith(sent, 'secretariat')
    expect((await sender.drafts.review(id))?.meetings).toMatchObject([{ unapproved: [] }])
    await approve(other, sent)
    expect((await fileOf(sent)).status).toBe(404)
  })

  it('is removed before its approval, and blocks a draft that shows it', async () => {
    const sent = await put()
    const { id } = await draftWith(sent)
    await other.documents.delete(sent.id)
    expect(await app.db.select().from(files)).toHaveLength(0)
    expect((await sender.drafts.review(id))?.meetings).toMatchObject([
      { unapproved: [{ state: 'removed' }] },
    ])
    await expect(other.documents.delete(sent.id)).rejects.toEqual(refused('document-not-found'))
  })

  it('is opened by its reviewers, and each opening is recorded', async () => {
    const { id } = await put()
    const path = `/v1/meeting-documents/${id}/file`
    expect((await app.request(path)).status).toBe(401)
    const answer = await app.request(path, { headers: { cookie: otherCookie } })
    expect(await answer.text()).toBe('%PDF-1.7 agenda')
    const opening = eq(auditEntries.action, 'open-meeting-document')
    expect(await app.db.select().from(auditEntries).where(opening)).toHaveLength(1)
  })

  it('is a file of a known kind, for a published meeting', async () => {
    await expect(put(sender, 'AAAA')).rejects.toEqual(refused('invalid-request'))
    await expect(put(sender, PDF, { meeting: 'none' })).rejects.toEqual(
      refused('meeting-not-found'),
    )
    expect(await app.db.select().from(meetingDocuments)).toHaveLength(0)
  })

  it('has at most 25 MB', async () => {
    const largest = Buffer.alloc(MAX_MEETING_DOCUMENT_BYTES, PDF)
    expect(await put(sender, largest)).toMatchObject({ file: { size: 25_000_000 } })
    const larger = Buffer.alloc(MAX_MEETING_DOCUMENT_BYTES + 1, PDF)
    await expect(put(sender, larger)).rejects.toEqual(refused('body-too-large'))
  })

  it('has revisions, each approved separately', async () => {
    const first = await put()
    const second = await put(sender, '%PDF-1.7 agenda, revised', { replaces: first.id })
    expect(first).toMatchObject({ revision: 1, replaces: null })
    expect(second).toMatchObject({ revision: 2, replaces: first.id, state: 'waiting' })
    const unknown = put(sender, PDF, { replaces: crypto.randomUUID() })
    await expect(unknown).rejects.toEqual(refused('document-not-found'))
  })

  it('is listed with its size and day, and all are downloaded by their titles', async () => {
    const [english, french] = [await put(), await put(sender, '%PDF-1.7 ordre du jour')]
    for (const sent of [english, french]) await approve(other, sent)
    const { id } = await draftWith(english, 'public', [{ language: 'fr', url: french.url }])
    await publishReviewed(sender, id)
    const published = await app.clientOf().meetings.get('u4ssc-6')
    expect(published?.files).toEqual([
      { url: english.url, name: 'Agenda.pdf', size: 15, pages: null, uploadedAt: english.sentAt },
      { url: french.url, name: 'Agenda.pdf', size: 22, pages: null, uploadedAt: french.sentAt },
    ])
    const answer = await app.request('/v1/document-archives/u4ssc-6')
    expect(answer.headers.get('content-disposition')).toContain('u4ssc-6-documents.zip')
    const packed = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.entries(packed).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['Agenda.pdf', '%PDF-1.7 agenda'],
      ['Agenda (fr).pdf', '%PDF-1.7 ordre du jour'],
    ])
  })

  it('for the secretariat is in no archive, and a meeting without files has no archive', async () => {
    const sent = await put()
    await approve(other, sent)
    const { id } = await draftWith(sent, 'secretariat')
    await publishReviewed(sender, id)
    expect((await app.clientOf().meetings.get('u4ssc-6'))?.files).toEqual([])
    expect((await app.request('/v1/document-archives/u4ssc-6')).status).toBe(404)
    expect((await app.request('/v1/document-archives/none')).status).toBe(404)
  })

  it('in another language needs approval too, and is then public', async () => {
    const [english, french] = [await put(), await put(sender, '%PDF-1.7 ordre du jour')]
    await approve(other, english)
    const { id } = await draftWith(english, 'public', [{ language: 'fr', url: french.url }])
    const held = { pointer: '/documents/0', title: 'Agenda', state: 'waiting' }
    expect((await sender.drafts.review(id))?.meetings).toMatchObject([{ unapproved: [held] }])
    await approve(other, french)
    await publishReviewed(sender, id)
    expect(await (await fileOf(french)).text()).toBe('%PDF-1.7 ordre du jour')
  })
})
