import { readDocument } from '@u4ssc/documents/reading'
import type { Secretariat } from '@u4ssc/client/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { addMinutes } from '../clock'
import { deliverDue } from '../mail/index'
import type { Sender } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'
import { createLog } from '../startup/create-log'

const NAMED: Secretariat = {
  name: 'أمانة U4SSC',
  senderName: 'U4SSC Secretariat',
  replyTo: 'meetings@example.int',
  letterhead: ['International Telecommunication Union', 'Standardization Bureau'],
  signatory: { name: 'Ada Example', title: 'Director', organization: 'Example Bureau' },
}

let app: TestApp
let owner: ReturnType<TestApp['clientOf']>
let registrar: ReturnType<TestApp['clientOf']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = app.clientOf(await openRegistration(app))
  owner = app.clientOf(await app.signInAs('owner'))
  await registerAs(app, 'ana@example.org', { listed: 'public' })
})
afterAll(() => app.close())

it('a platform names no secretariat until an owner saves it', async () => {
  const { secretariat, version } = await registrar.settings.getSecretariat()
  expect(version).toBe(0)
  expect(secretariat).toMatchObject({ name: null, letterhead: [] })
})

it('the secretariat is saved once for each version, and the change is recorded', async () => {
  const saving = () => owner.settings.setSecretariat({ secretariat: NAMED, version: 0 })
  expect(await saving()).toEqual({ secretariat: NAMED, version: 1 })
  await expect(saving()).rejects.toMatchObject({ code: 'settings-changed' })
  expect(await registrar.settings.getSecretariat()).toEqual({ secretariat: NAMED, version: 1 })
  const { items } = await owner.audit.list({ action: 'change-secretariat' })
  expect(items).toMatchObject([{ before: { name: null }, after: { senderName: NAMED.senderName } }])
})

it.each([
  { senderName: 'A <b@example.org>' },
  { senderName: 'A\r\nBcc: b' },
  { replyTo: 'nobody' },
])('the secretariat refuses %o', async (change) => {
  const secretariat = { ...NAMED, ...change }
  await expect(owner.settings.setSecretariat({ secretariat, version: 1 })).rejects.toMatchObject({
    status: 422,
  })
})

it('emails have the name of the sender, the address for replies, and the secretariat', async () => {
  const sent: Parameters<Sender['send']>[0][] = []
  const sender: Sender = {
    send: (mail) => {
      sent.push(mail)
      return Promise.resolve({ done: true })
    },
    close: () => undefined,
  }
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  const later = addMinutes(app.clock(), 1)
  await deliverDue({ db: app.db, clock: () => later, log: createLog('silent'), addresses, sender })
  expect(sent[0]).toMatchObject({
    from: { name: 'U4SSC Secretariat', email: 'u4ssc@example.int' },
    replyTo: 'meetings@example.int',
  })
  expect(sent[0]?.text).toContain('أمانة U4SSC')
  expect(sent[0]?.html).toContain('<bdi>أمانة U4SSC</bdi>')
})

it('lists begin with the letterhead, and confirmations have the signatory', async () => {
  for (const list of ['public-participants', 'programme'] as const)
    for (const format of ['docx', 'pdf'] as const) {
      const file = await registrar.lists.download('u4ssc-6', list, { format, language: 'en' })
      const { text } = await readDocument(new Uint8Array(await file.arrayBuffer()))
      expect(text).toMatch(/^International Telecommunication Union\s+Standardization Bureau\s/)
    }
  const { items } = await registrar.registrations.list({ q: 'ana@' })
  const pdf = await registrar.registrations.downloadConfirmation(items[0]?.id ?? '')
  const { text } = await readDocument(new Uint8Array(await pdf.arrayBuffer()))
  expect(text).toMatch(
    /^International Telecommunication Union[^]+Ada Example\s+Director\s+Example Bureau/,
  )
})
