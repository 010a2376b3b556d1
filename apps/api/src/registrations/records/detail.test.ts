import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { openRegistration, registerAs } from '../../../test/register'
import { attendance, auditEntries, messages, registrationNotes } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'

const PERSON = {
  meeting: 'u4ssc-6',
  name: 'Walk In',
  email: 'walk-in@example.org',
  country: 'CO',
  capacity: 'individual',
  mode: 'online',
  language: 'fr',
} as const

let app: TestApp
let client: ReturnType<TestApp['clientOf']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const cookie = await openRegistration(app, { rule: 'review' })
  client = app.clientOf(cookie)
})
afterAll(() => app.close())

const kindsTo = async (id: string) =>
  (await app.db.select().from(messages).where(eq(messages.registrationId, id))).map(
    ({ kind }) => kind,
  )

describe('a person added by the secretariat', () => {
  it('is confirmed without an email to confirm the address, and without any consent', async () => {
    const record = await client.registrations.add(PERSON)
    expect(record).toMatchObject({ state: 'confirmed', listed: 'nobody', recordAttendance: false })
    expect(await kindsTo(record.id)).toEqual(['confirmed'])
  })

  it('is refused if the address is registered already', async () => {
    await expect(client.registrations.add(PERSON)).rejects.toMatchObject({
      code: 'already-registered',
    })
  })

  it('can be added while registration is closed, with answers that are valid for the form', async () => {
    await expect(
      client.registrations.add({ ...PERSON, email: 'x@example.org', answers: { no: 'such' } }),
    ).rejects.toMatchObject({ code: 'invalid-request' })
  })
})

describe('a change by the secretariat', () => {
  it('keeps a confirmed person confirmed, and the consents unchanged', async () => {
    const { id, version } = (await client.registrations.list({ q: PERSON.email })).items[0] ?? {
      id: '',
      version: 0,
    }
    const { name, country, capacity, mode, language } = PERSON
    const facts = { name, country, capacity, mode, language }
    const changed = await client.registrations.update(id, { ...facts, name: 'Walk Inn', version })
    expect(changed).toMatchObject({ name: 'Walk Inn', state: 'confirmed', listed: 'nobody' })
    await expect(client.registrations.update(id, { ...facts, version })).rejects.toMatchObject({
      code: 'registration-changed',
    })
    const acts = await app.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'change-registration'))
    // The audit log outlives the personal data
    expect(JSON.stringify(acts)).not.toContain('Walk Inn')
    expect(acts[0]?.after).toEqual({ fields: ['name'], state: 'confirmed' })
  })
})

describe('the details of a registration', () => {
  it('have notes, a history with names, and possible duplicates', async () => {
    const one = await registerAs(app, 'one@example.org', { name: 'Same Name' })
    await registerAs(app, 'two@example.org', { name: 'same name' })
    const [record] = (await client.registrations.list({ q: 'one@' })).items
    if (!record) throw new Error('Nobody registered')
    await client.registrations.addNote(record.id, { text: 'Asked the mission.' })
    const detail = await client.registrations.get(record.id)
    expect(detail?.duplicates).toMatchObject([{ email: 'two@example.org' }])
    expect(detail?.notes).toMatchObject([{ text: 'Asked the mission.' }])
    const byRegistrant = { kind: 'act', by: { kind: 'registrant' } }
    expect(detail?.history).toMatchObject([
      { ...byRegistrant, action: 'apply', state: 'unconfirmed' },
      { kind: 'email', email: 'confirm' },
      { ...byRegistrant, action: 'confirm-registration', state: 'in-review' },
      { kind: 'email', email: 'received' },
      {
        ...{ kind: 'act', action: 'add-registration-note', state: null },
        by: { kind: 'user', name: detail?.notes[0]?.author },
      },
    ])

    const data = await client.registrations.own.export(one.token)
    expect(data.notes).toMatchObject([{ text: 'Asked the mission.' }])
    await client.registrations.own.delete(one.token)
    expect(await app.db.select().from(registrationNotes)).toEqual([])
    expect(await client.registrations.get(record.id)).toBeUndefined()
  })

  it('include a way to send the personal link again', async () => {
    const [record] = (await client.registrations.list({ q: 'two@' })).items
    await client.registrations.resendConfirmation(record?.id ?? '')
    expect(await kindsTo(record?.id ?? '')).toContain('link')
  })
})

it('the history of a promoted person names the waiting list, the reserved place and who acted', async () => {
  const test = await openTestApp('2021-12-01T08:30:00.000Z')
  onTestFinished(() => test.close())
  await publishFirstLetter(test)
  const places = { 'on-site': null, online: 1 }
  const registrar = test.clientOf(await openRegistration(test, { places }))
  const first = await registerAs(test, 'first@example.org')
  const second = await registerAs(test, 'second@example.org', { recordAttendance: true })
  await registrar.registrations.own.cancel(first.token)
  await registrar.registrations.own.acceptOffer(second.token)
  const [record] = (await registrar.registrations.list({ q: 'second@' })).items
  const id = record?.id ?? ''
  await test.db.insert(attendance).values({
    ...{ registrationId: id, sitting: '2021-12-07', session: '', at: '2021-12-07T08:40:00.000Z' },
  })
  const detail = await registrar.registrations.get(id)
  const acts = detail?.history.flatMap((item) => (item.kind === 'act' ? [item] : []))
  expect(acts?.map(({ action, by, state }) => [action, by.kind, state])).toEqual([
    ['apply', 'registrant', 'unconfirmed'],
    ['confirm-registration', 'registrant', 'waiting'],
    ['offer-place', 'platform', 'offered'],
    ['accept-offer', 'registrant', 'confirmed'],
  ])
  const emails = detail?.history.flatMap((item) => (item.kind === 'email' ? [item.email] : []))
  expect(emails).toEqual(['confirm', 'waiting', 'offered', 'confirmed'])
  expect(detail?.history.at(-1)).toMatchObject({ kind: 'check-in', sitting: '2021-12-07' })
})

it('a suggested reason is sent in the language of each person, before the typed text', async () => {
  const people = await Promise.all(
    (['fr', 'zh'] as const).map(async (language) => {
      await registerAs(app, `${language}@example.org`, { language })
      return (await client.registrations.list({ q: `${language}@` })).items[0]?.id ?? ''
    }),
  )
  await client.registrations.decide({
    registrations: people,
    decision: 'refuse',
    stockReason: 'no-places',
    reason: 'See TSAG.',
  })
  const reasons = await Promise.all(
    people.map(async (id) => (await client.registrations.get(id))?.registration.reason),
  )
  expect(reasons).toEqual(['Il n’y a plus de place disponible. See TSAG.', '名额已满。 See TSAG.'])
})

describe('a person who asks for their data or its erasure', () => {
  it('gets both from the secretariat, on record', async () => {
    const record = await client.registrations.add({ ...PERSON, email: 'ask@example.org' })
    const data = await client.registrations.exportData(record.id)
    expect(data.registration).toMatchObject({ email: 'ask@example.org', name: 'Walk In' })
    await client.registrations.erase(record.id)
    expect(await client.registrations.get(record.id)).toBeUndefined()
    expect(await kindsTo(record.id)).toEqual([])
    await expect(client.registrations.exportData(record.id)).rejects.toMatchObject({
      code: 'registration-not-found',
    })
    const acts = await app.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `registrations/${record.id}`))
    expect(acts.map(({ action }) => action)).toEqual([
      ...['add-registration', 'export-personal-data', 'erase-registration'],
    ])
    expect(JSON.stringify(acts)).not.toContain('ask@example.org')
  })
})
