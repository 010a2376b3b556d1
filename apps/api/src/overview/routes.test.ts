import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { applyAs, openRegistration, registerAs } from '../../test/register'
import { messages } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let registrar: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = await openRegistration(app)
  await registerAs(app, 'ana@example.org')
  await applyAs(app, 'unconfirmed@example.org')
})
afterAll(() => app.close())

it('a registrar sees the registrations of a meeting by state and week', async () => {
  const sixth = await app.clientOf(registrar).overview.getMeeting('u4ssc-6')
  expect(sixth.registrations?.states).toContainEqual({ key: 'confirmed', people: 1 })
  expect(sixth.registrations?.states).toContainEqual({ key: 'unconfirmed', people: 1 })
  expect(sixth.registrations?.weeks).toHaveLength(1)
  expect(sixth.registrations?.weeks[0]?.states).toHaveLength(2)
  expect(sixth.registrations?.waitingEmails).toBeGreaterThan(0)
})

it('only meetings where something waits are among the tasks', async () => {
  const { overview } = app.clientOf(registrar)
  expect((await overview.get()).meetings).toEqual([])
  const [message] = await app.db.select().from(messages).limit(1)
  await app.db
    .update(messages)
    .set({ state: 'failed', nextAttemptAt: null })
    .where(eq(messages.id, message?.id ?? ''))
  const { meetings } = await overview.get()
  expect(meetings).toEqual([await overview.getMeeting('u4ssc-6')])
  expect(meetings[0]?.registrations?.failedEmails).toBe(1)
})

it('a meeting that does not exist has no overview', async () => {
  const answer = await app.request('/v1/meetings/none/overview', { headers: { cookie: registrar } })
  expect(answer.status).toBe(404)
})

it('an editor sees no counts of people, a reader no notices', async () => {
  const editor = await app.clientOf(await app.signInAs('editor')).overview.get()
  expect(editor.meetings.map(({ registrations }) => registrations)).not.toContainEqual(
    expect.anything(),
  )
  const reader = await app.clientOf(await app.signInAs('reader')).overview.get()
  expect(reader.meetings).toEqual([])
})

it('the start of the meeting is among the coming dates, in order', async () => {
  const { dueDates } = await app.clientOf(registrar).overview.get()
  expect(dueDates).toContainEqual({
    ...{ slug: 'u4ssc-6', kind: 'meeting-starts', at: '2021-12-07T09:00:00.000Z' },
    ...{ date: null, label: null },
  })
  const keys = dueDates.map(({ at, date }) => at ?? date ?? '')
  expect(keys).toEqual([...keys].sort())
})

it('a deadline with a time is due at that time, and one without on its day', async () => {
  const editor = app.clientOf(await app.signInAs('editor'))
  const deadlines = [
    { date: '2021-11-30', time: '12:00', zone: null, what: 'Contributions' },
    { date: '2021-12-01', what: 'Replies' },
  ]
  await changeMeeting(app, { '/deadlines': deadlines })
  const { dueDates } = await editor.overview.get()
  const due = { slug: 'u4ssc-6', kind: 'deadline' }
  expect(dueDates).toEqual(
    expect.arrayContaining([
      { ...due, at: '2021-11-30T11:00:00.000Z', date: null, label: 'Contributions' },
      { ...due, at: null, date: '2021-12-01', label: 'Replies' },
    ]),
  )
})

it('the last day of registration is due once if a deadline is on that day', async () => {
  const editor = app.clientOf(await app.signInAs('editor'))
  const dueOn = async (closesOn: string) => {
    await changeMeeting(app, {
      '/registration/closesOn': closesOn,
      '/deadlines': [{ date: '2021-12-01', what: 'Register online' }],
    })
    const { dueDates } = await editor.overview.get()
    return dueDates
      .filter(({ kind }) => kind === 'deadline' || kind === 'registration-closes')
      .map(({ kind, date }) => `${date} ${kind}`)
  }
  expect(await dueOn('2021-12-01')).toEqual(['2021-12-01 deadline'])
  expect(await dueOn('2021-12-02')).toEqual([
    '2021-12-01 deadline',
    '2021-12-02 registration-closes',
  ])
})
