import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { CheckIns } from '@u4ssc/client/registrations'
import { openSecondMeeting } from '../../test/open-second-meeting'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { auditEntries, registrations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const DAY = { sitting: '2021-12-07', session: null }

let app: TestApp
let registrar: Client
beforeAll(async () => {
  app = await openTestApp('2021-12-07T08:30:00.000Z')
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  registrar = app.clientOf(await openRegistration(app))
})

const listOf = () => registrar.checkIns.list('u4ssc-6')
type Act = Pick<CheckIns['checkIns'][number], 'id' | 'code' | 'act'>

async function act(...acts: Act[]) {
  const at = app.clock()
  const checkIns = acts.map((one) => ({ ...one, ...DAY, at }))
  const { outcomes } = await registrar.checkIns.create('u4ssc-6', { checkIns })
  return outcomes.map(({ outcome }) => outcome)
}

it('the check-in list has everybody else with their state', async () => {
  await registerAs(app, 'ana@example.org', { name: 'Ana' })
  await openRegistration(app, { rule: 'review' })
  await registerAs(app, 'ben@example.org', { name: 'Ben' })
  const { people, others } = await listOf()
  expect(people).toMatchObject([{ name: 'Ana' }])
  expect(others).toMatchObject([{ name: 'Ben', state: 'in-review' }])
})

it('a wrong check-in is undone once, with its sessions, and is recorded', async () => {
  await registerAs(app, 'ana@example.org', { recordAttendance: true })
  const { code = '' } = (await listOf()).people[0] ?? {}
  const [id, other] = [randomUUID(), randomUUID()]
  expect(await act({ id, code, act: 'check-in' })).toEqual(['checked-in'])
  expect((await listOf()).people[0]?.checkedIn).toMatchObject([DAY])
  const undo = { id: other, code, act: 'undo' } as const
  expect(await act(undo, undo)).toEqual(['undone', 'not-checked-in'])
  expect((await listOf()).people[0]?.checkedIn).toEqual([])
  const acts = await app.db.select().from(auditEntries)
  expect(acts.at(-1)).toMatchObject({ action: 'undo-check-in', after: { people: 1 } })
})

it('the code of a participant of another meeting names that meeting, and no person', async () => {
  await registerAs(app, 'ana@example.org', { name: 'Ana' })
  const { code = '' } = (await listOf()).people[0] ?? {}
  const find = (slug: string, given = code) =>
    registrar.checkIns.findOtherMeeting(slug, { code: given })
  expect(await find('u4ssc-6')).toEqual({ meeting: null })
  await openSecondMeeting(app, 'u4ssc-7')
  expect(await find('u4ssc-7', code.toLowerCase())).toMatchObject({
    meeting: { slug: 'u4ssc-6', firstDate: '2021-12-07' },
  })
  expect(await find('u4ssc-7', 'nobody')).toEqual({ meeting: null })
})

it('a person without a recorded name is undone by the ID of the check-in', async () => {
  await registerAs(app, 'ana@example.org', { recordAttendance: false })
  const { code = '' } = (await listOf()).people[0] ?? {}
  const id = randomUUID()
  expect(await act({ id, code, act: 'check-in' })).toEqual(['counted'])
  expect(await act({ id: randomUUID(), code, act: 'undo' })).toEqual(['not-checked-in'])
  expect(await act({ id, code, act: 'undo' })).toEqual(['undone'])
  expect((await listOf()).unnamed).toEqual([])
})
