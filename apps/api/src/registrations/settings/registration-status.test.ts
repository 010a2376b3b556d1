import { MeetingPageSchema, PublishedMeetingSchema } from '@u4ssc/client/meetings'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { registrations } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'

/** Returns the registration status in each public response about the sixth meeting. */
async function everyAnswer(app: TestApp) {
  const json = async (path: string): Promise<unknown> => (await app.request(path)).json()
  const meeting = PublishedMeetingSchema.parse(await json('/v1/meetings/u4ssc-6'))
  const { items } = MeetingPageSchema.parse(await json('/v1/meetings'))
  const form = await json('/v1/registration-forms/u4ssc-6')
  const embed = await (await app.request('/embed/meetings/u4ssc-6?language=en')).text()
  return { meeting, summary: items[0], form, embed }
}

async function expectEverywhere(app: TestApp, kind: string, label: string, takes: boolean) {
  // Responses with a status are cached for a second
  await vi.waitFor(async () => {
    const { meeting, summary, form, embed } = await everyAnswer(app)
    expect(meeting.registrationStatus.kind).toBe(kind)
    expect(summary?.registrationStatus).toEqual(meeting.registrationStatus)
    expect(meeting.registersHere).toBe(true)
    expect(form).toMatchObject({ open: takes, status: meeting.registrationStatus })
    expect(embed).toContain(label)
  }, 5_000)
  const { status } = await applyAs(app, `ana-${kind}@example.org`)
  expect(status).toBe(takes ? 200 : 409)
}

describe('the registration status before a meeting', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openTestApp()
    await publishFirstLetter(app)
  })
  afterAll(() => app.close())

  it('is read from the circular if there is no form', async () => {
    const published = await app.clientOf().meetings.get('u4ssc-6')
    expect(published).toMatchObject({
      registersHere: false,
      registrationStatus: { kind: 'elsewhere', closesAt: null },
    })
  })

  it.each<[Partial<RegistrationSettings>, string, string, boolean]>([
    [{}, 'open', 'Registration open', true],
    [{ openTo: 'invited' }, 'by-invitation', 'By invitation', false],
    [{ openTo: 'nobody' }, 'not-open', 'Registration is not open yet', false],
    [
      { opensAt: '2021-11-29T09:00:00.000Z' },
      'not-open',
      'Registration opens on Monday, 29 November 2021',
      false,
    ],
    [{ closesAt: '2021-11-20T09:00:00.000Z' }, 'closed', 'Registration closed', false],
    [{ closesAt: '2021-12-06T09:00:00.000Z' }, 'open', 'Registration open', true],
  ])('with the settings %o is the same in every answer', async (settings, kind, label, takes) => {
    await openRegistration(app, settings)
    await expectEverywhere(app, kind, label, takes)
  })

  it('is the waiting list once the last place is taken', async () => {
    await app.db.delete(registrations)
    await openRegistration(app, { places: { 'on-site': null, online: 1 } })
    await registerAs(app, 'first@example.org')
    await expectEverywhere(app, 'waiting-list', 'Waiting list open', true)
  })
})

it.each([
  ['2021-12-07T10:00:00.000Z', 'in-session', 'In session'],
  ['2021-12-08T10:00:00.000Z', 'over', 'Ended'],
])('the registration status at %s is %s in every answer', async (start, kind, label) => {
  const app = await openTestApp(start)
  await publishFirstLetter(app)
  await openRegistration(app, { closesAt: '2022-01-01T00:00:00.000Z' })
  await expectEverywhere(app, kind, label, false)
  await app.close()
})
