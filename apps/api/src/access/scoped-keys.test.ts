import type { Scope } from '@u4ssc/client/platform'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration } from '../../test/register'
import { auditEntries } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const PERSON = {
  meeting: 'u4ssc-6',
  name: 'Ana',
  email: 'ana@example.org',
  country: 'CO',
  capacity: 'individual',
  mode: 'online',
  language: 'es',
} as const

let app: TestApp
beforeAll(async () => {
  app = await openTestApp('2021-12-06T09:00:00.000Z')
  await publishFirstLetter(app)
  await openRegistration(app, { rule: 'review' })
})
afterAll(() => app.close())

/** Returns a client of a program with an API key. */
async function programWith(...scopes: Scope[]) {
  const owner = app.clientOf(await app.signInAs('owner'))
  const { id, secret } = await owner.keys.create({ name: 'Program', scopes })
  return { id, client: app.programWith(secret) }
}

it('a program registers, reads and checks people in, and the audit log names its key', async () => {
  const { id, client } = await programWith('registrations:read', 'registrations:write', 'check-in')
  const record = await client.registrations.add(PERSON)
  expect((await client.registrations.list({ meeting: 'u4ssc-6' })).items).toMatchObject([
    { id: record.id, state: 'confirmed' },
  ])
  const { people } = await client.checkIns.list('u4ssc-6')
  const code = people.find((one) => one.name === 'Ana')?.code ?? ''
  const checkIn = { id: crypto.randomUUID(), code, sitting: '2021-12-07', session: null }
  const at = '2021-12-07T09:00:00Z'
  const { outcomes } = await client.checkIns.create('u4ssc-6', { checkIns: [{ ...checkIn, at }] })
  expect(outcomes).toMatchObject([{ outcome: 'counted' }])
  const acts = await app.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.person, `key:${id}`))
  expect(acts.map(({ action }) => action)).toEqual(['add-registration', 'check-in'])
})

it('a program uploads a document, which a person approves', async () => {
  const { client } = await programWith('documents:write')
  const request = { meeting: 'u4ssc-6', language: 'en', name: 'Agenda.pdf' } as const
  const sent = await client.documents.create(request, new Blob(['%PDF-1.7 agenda']))
  expect(sent).toMatchObject({ sentBy: null, own: false, state: 'waiting' })
  const editor = app.clientOf(await app.signInAs('editor'))
  expect(await editor.documents.decide(sent.id, { outcome: 'approved' })).toMatchObject({
    state: 'approved',
  })
})

it('a key cannot do what its scopes leave out', async () => {
  const { client } = await programWith('registrations:read')
  await expect(client.registrations.add(PERSON)).rejects.toMatchObject({ code: 'not-allowed' })
})
