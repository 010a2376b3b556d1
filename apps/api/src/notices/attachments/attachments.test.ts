import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { MAX_ATTACHED_BYTES } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { openRegistration, registerAs } from '../../../test/register'
import { files, messages } from '../../db/tables/index'
import { deliverDue } from '../../mail/index'
import type { Sender } from '../../mail/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { purge } from '../../retention/retention-job'
import { createLog } from '../../startup/create-log'

const MEETING = 'u4ssc-6'
const PDF = '%PDF-1.7 agenda'
const log = createLog('silent')

let app: TestApp
let registrar: ReturnType<TestApp['clientOf']>
/** Somebody else than the writer. */
let approver: ReturnType<TestApp['clientOf']>
let editors: ReturnType<TestApp['clientOf']>[]
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = app.clientOf(await openRegistration(app))
  approver = app.clientOf(await app.signInAs('registrar'))
  editors = [app.clientOf(await app.signInAs('editor')), app.clientOf(await app.signInAs('editor'))]
  await registerAs(app, 'ana@example.org')
  await registerAs(app, 'ben@example.org')
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(files)
  await app.db.delete(messages)
})

function draft() {
  const audience = {
    registrants: { states: ['confirmed' as const] },
    ...{ followers: false, speakers: false, focalPoints: false },
  }
  const words = { en: { subject: 'Agenda', text: 'Attached.' } }
  return registrar.notices.create({ meeting: MEETING, kind: 'notice', audience, words })
}

function attach({ id }: Notice, name = 'Agenda.pdf', content: string | Buffer = PDF) {
  return registrar.notices.attach(id, { name }, new Blob([content]))
}

/** Sends what is due. @returns the emails */
async function deliver() {
  const sent: Parameters<Sender['send']>[0][] = []
  const send: Sender['send'] = (mail) => {
    sent.push(mail)
    return Promise.resolve({ done: true })
  }
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  const { db, clock } = app
  await deliverDue({ db, clock, log, addresses, sender: { send, close: () => undefined } })
  return sent
}

it('a file is sent with each email of the notice, and listed in the outbox', async () => {
  const notice = await attach(await draft())
  expect(notice.attachments).toMatchObject([{ name: 'Agenda.pdf', type: 'application/pdf' }])
  await approver.notices.approve(notice.id, { version: notice.version })
  const sent = await deliver()
  expect(sent.map(({ to }) => to.email).sort()).toEqual(['ana@example.org', 'ben@example.org'])
  for (const { attachments } of sent)
    expect(attachments).toEqual([
      { filename: 'Agenda.pdf', contentType: 'application/pdf', content: Buffer.from(PDF) },
    ])
  const [message] = (await registrar.emails.list({ notice: notice.id })).items
  const shown = await registrar.emails.get(message?.id ?? '')
  expect(shown?.attachments).toEqual([{ name: 'Agenda.pdf', size: PDF.length }])
  expect(shown?.html).not.toContain('certificate')
})

it('an approved document of the meeting is attached as it is now; others are not', async () => {
  const [one, other] = editors
  const request = { meeting: MEETING, language: 'en', name: 'Draft.pdf' } as const
  const document = await one?.documents.create(request, new Blob([PDF]))
  const id = document?.id ?? ''
  const notice = await draft()
  await expect(registrar.notices.attachDocument(notice.id, { document: id })).rejects.toMatchObject(
    {
      code: 'document-not-found',
    },
  )
  await other?.documents.decide(id, { outcome: 'approved' })
  const { attachments } = await registrar.notices.attachDocument(notice.id, { document: id })
  expect(attachments).toMatchObject([{ name: 'Draft.pdf', size: PDF.length }])
})

it('files are refused beyond 10 MB together, ten files, and unknown kinds', async () => {
  const notice = await draft()
  await attach(notice, 'Large.pdf', Buffer.alloc(MAX_ATTACHED_BYTES - 20, PDF))
  await expect(attach(notice, 'More.pdf', Buffer.alloc(21, PDF))).rejects.toMatchObject({
    code: 'too-many-files',
  })
  await expect(attach(notice, 'page.html', '<p>')).rejects.toMatchObject({
    code: 'invalid-request',
  })
  const many = await draft()
  for (let count = 0; count < 10; count += 1) await attach(many)
  await expect(attach(many)).rejects.toMatchObject({ code: 'too-many-files' })
})

it('a file can be removed before approval only, and its change makes a new version', async () => {
  const notice = await attach(await draft())
  const [file] = notice.attachments
  const without = await registrar.notices.detach(notice.id, file?.id ?? '')
  expect(without.attachments).toEqual([])
  expect(without.version).toBe(notice.version + 1)
  await expect(
    approver.notices.approve(notice.id, { version: notice.version }),
  ).rejects.toMatchObject({ code: 'notice-changed' })
  expect(await app.db.select().from(files)).toEqual([])
  const again = await attach(without)
  await approver.notices.approve(notice.id, { version: again.version })
  await expect(
    registrar.notices.detach(notice.id, again.attachments[0]?.id ?? ''),
  ).rejects.toMatchObject({ code: 'notice-state' })
})

it('a discarded notice loses its files', async () => {
  const notice = await attach(await draft())
  await registrar.notices.discard(notice.id, { version: notice.version })
  expect(await app.db.select().from(files)).toEqual([])
})

it('files are deleted with the emails of the meeting', async () => {
  const notice = await attach(await draft())
  await approver.notices.approve(notice.id, { version: notice.version })
  await deliver()
  await purge({ ...app, log, clock: () => '2021-12-20T00:00:00.000Z' })
  expect(await app.db.select().from(files)).toHaveLength(1)
  await purge({ ...app, log, clock: () => '2031-12-20T00:00:00.000Z' })
  expect(await app.db.select().from(files)).toEqual([])
})
