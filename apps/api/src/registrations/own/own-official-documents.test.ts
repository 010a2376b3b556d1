import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegistration, registerAs } from '../../../test/register'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishFirstLetter } from '../../publish-first-letter'
import { findKeptMeeting } from '../../meetings/index'
import { findByEmail } from '../store/registration-store'
import { ownOfficialDocuments } from './own-official-documents'

const BEFORE = '2021-11-25T09:00:00.000Z'
const AFTER = '2021-12-08T12:00:00.000Z'
const PASSPORT = { number: 'X0123456', nationality: 'CO', bornOn: '1980-12-10' }

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app, { rule: 'automatic', modes: ['online', 'on-site'] })
})
afterAll(() => app.close())

async function papersOf(email: string, now: string) {
  const row = await findByEmail(app.db, 'u4ssc-6', email)
  const published = await findKeptMeeting(app.db, 'u4ssc-6')
  if (!row || !published) throw new Error('Nobody registered with that address')
  return ownOfficialDocuments(app.db, row, published.meeting, now)
}

describe('a visa letter', () => {
  it('is offered to a confirmed person who travels, until the meeting is over', async () => {
    await registerAs(app, 'ana@example.org', { mode: 'on-site' })
    expect(await papersOf('ana@example.org', BEFORE)).toMatchObject({ canRequestVisaLetter: true })
    expect(await papersOf('ana@example.org', AFTER)).toMatchObject({ canRequestVisaLetter: false })
  })

  it('is not offered to a person who takes part online', async () => {
    await registerAs(app, 'ben@example.org', { mode: 'online' })
    expect(await papersOf('ben@example.org', BEFORE)).toMatchObject({ canRequestVisaLetter: false })
  })

  it('is not offered before the registration is confirmed', async () => {
    await openRegistration(app, { rule: 'review', modes: ['online', 'on-site'] })
    const { registration } = await registerAs(app, 'cho@example.org', { mode: 'on-site' })
    expect(registration).toMatchObject({
      state: 'in-review',
      officialDocuments: { canRequestVisaLetter: false },
    })
  })

  it('is offered again only after the secretariat declined the request', async () => {
    await openRegistration(app, { modes: ['online', 'on-site'] })
    const { token } = await registerAs(app, 'dora@example.org', { mode: 'on-site' })
    const asked = await app.clientOf().registrations.own.requestVisaLetter(token, PASSPORT)
    expect(asked.officialDocuments).toMatchObject({
      visa: { state: 'asked' },
      canRequestVisaLetter: false,
    })

    const desk = app.clientOf(await app.signInAs('registrar'))
    const [request] = (await desk.visaRequests.list({ meeting: 'u4ssc-6' })).items
    const id = request?.registration ?? ''
    await desk.visaRequests.decide(id, { decision: 'refuse', reason: 'The number is incomplete' })
    expect(await papersOf('dora@example.org', BEFORE)).toMatchObject({
      visa: { state: 'refused' },
      canRequestVisaLetter: true,
    })
  })
})
