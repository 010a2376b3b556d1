import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { RegistrationQuery } from '@u4ssc/client/registrations'
import { openRegistration, registerAs } from '../../../test/register'
import { openSecondMeeting } from '../../../test/open-second-meeting'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { attendance, registrations } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'

const LABEL = { en: 'Question' }
const ASKED = { required: false, shownIf: null, label: LABEL }
const QUESTIONS = [
  {
    ...{ kind: 'choice' as const, id: 'diet', ...ASKED },
    choices: [
      { value: 'none', label: { en: 'None' } },
      { value: 'vegan', label: { en: 'Vegan' } },
    ],
  },
  { kind: 'yes-no' as const, id: 'first', ...ASKED },
  {
    ...{ kind: 'choices' as const, id: 'days', ...ASKED },
    choices: [{ value: 'mon', label: { en: 'Monday' } }],
  },
]

let app: TestApp
let registrar: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = app.clientOf(await openRegistration(app, { questions: QUESTIONS }))
  await registerAs(app, 'zoe@example.org', {
    ...{ name: 'Zoe', country: 'DE', answers: { diet: 'vegan', first: true, days: ['mon'] } },
  })
  await registerAs(app, 'ana@example.org', {
    ...{ name: 'ana', country: 'CO', organization: 'Ministry', answers: { diet: 'none' } },
  })
  await registerAs(app, 'ben@example.org', {
    name: 'Ben',
    country: 'DO',
    answers: { first: false },
  })
  const [zoe] = await app.db
    .select()
    .from(registrations)
    .where(eq(registrations.email, 'zoe@example.org'))
  const registrationId = zoe?.id ?? ''
  const visit = { registrationId, sitting: '2021-12-07', session: '', at: app.clock() }
  await app.db.insert(attendance).values(visit)
})
afterAll(() => app.close())

async function namesOf(query: RegistrationQuery): Promise<string[]> {
  const { items } = await registrar.registrations.list({ meeting: 'u4ssc-6', ...query })
  return items.map(({ name }) => name)
}

it.each([
  [{}, ['Ben', 'ana', 'Zoe']],
  [{ sort: 'received', order: 'asc' }, ['Zoe', 'ana', 'Ben']],
  [{ sort: 'name' }, ['ana', 'Ben', 'Zoe']],
  [{ sort: 'name', order: 'desc' }, ['Zoe', 'Ben', 'ana']],
  [{ sort: 'place' }, ['Zoe', 'ana', 'Ben']],
  // Colombia, Dominican Republic, Germany; in French, Allemagne comes first
  [{ sort: 'country' }, ['ana', 'Ben', 'Zoe']],
  [{ sort: 'country', language: 'fr' }, ['Zoe', 'ana', 'Ben']],
  [{ sort: 'attended' }, ['Zoe']],
  [{ sort: 'organization' }, ['ana']],
  [{ sort: 'answer-diet' }, ['ana', 'Zoe', 'Ben']],
] as const)('the list sorted by %j starts with %j', async (query, names) => {
  expect((await namesOf(query)).slice(0, names.length)).toEqual(names)
})

it.each(['name', 'country', 'place', 'answer-diet', 'attended', 'received', 'delegation'])(
  'pages sorted by %s contain everybody once, in the order of the whole list',
  async (sort) => {
    for (const order of ['asc', 'desc'] as const) {
      const names: string[] = []
      let cursor: string | undefined
      do {
        const query = { meeting: 'u4ssc-6', sort, order, limit: 1, ...(cursor && { cursor }) }
        const page = await registrar.registrations.list(query)
        names.push(...page.items.map(({ name }) => name))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(names).toEqual(await namesOf({ sort, order }))
    }
  },
)

it.each([
  [{ answer: 'diet:vegan' }, ['Zoe']],
  [{ answer: 'diet' }, ['ana', 'Zoe']],
  [{ answer: 'diet:' }, ['Ben']],
  [{ answer: 'first:yes' }, ['Zoe']],
  [{ answer: 'first:no' }, ['Ben']],
  [{ answer: 'days:mon' }, ['Zoe']],
  [{ answer: 'days:tue' }, []],
  [{ attended: 'yes' }, ['Zoe']],
  [{ attended: 'no' }, ['Ben', 'ana']],
  [{ outcome: 'not-eligible' }, []],
] as const)('the filter %j returns %j', async (query, names) => {
  expect((await namesOf({ ...query, sort: 'name' })).sort()).toEqual([...names].sort())
})

it('a column that does not exist is refused by name', async () => {
  await expect(namesOf({ sort: 'password' })).rejects.toMatchObject({
    code: 'invalid-request',
    errors: [{ pointer: '/sort' }],
  })
})

it('a record shows whether its person attended and is the head of a delegation', async () => {
  const { items } = await registrar.registrations.list({ meeting: 'u4ssc-6', sort: 'name' })
  expect(items.map(({ hasAttended, isHead }) => [hasAttended, isHead])).toEqual([
    [false, false],
    [false, false],
    [true, false],
  ])
})

it('a record shows at how many other meetings the same address has recorded attendance', async () => {
  const earlier = await openTestApp()
  try {
    await publishFirstLetter(earlier)
    const client = earlier.clientOf(await openRegistration(earlier))
    await openSecondMeeting(earlier, 'u4ssc-7')
    await registerAs(earlier, 'ana@example.org', { name: 'Ana' })
    await registerAs(earlier, 'zoe@example.org', { name: 'Zoe', jobTitle: 'Director' })
    const rows = await earlier.db.select().from(registrations)
    const zoe = rows.find(({ email }) => email === 'zoe@example.org')
    if (!zoe) throw new Error('Zoe is registered')
    const id = crypto.randomUUID()
    await earlier.db
      .insert(registrations)
      .values({ ...zoe, id, slug: 'u4ssc-7', checkInCode: null })
    const visit = { registrationId: id, sitting: '2021-12-07', at: earlier.clock() }
    await earlier.db
      .insert(attendance)
      .values(['', 'one'].map((session) => ({ ...visit, session })))
    const query = { meeting: 'u4ssc-6', sort: 'attendedEarlier' }
    const { items } = await client.registrations.list(query)
    expect(
      items.map(({ name, jobTitle, meetingsAttended }) => [name, jobTitle, meetingsAttended]),
    ).toEqual([
      ['Zoe', 'Director', 1],
      ['Ana', null, 0],
    ])
    const file = await client.lists.download('u4ssc-6', 'registrations', {
      ...{ format: 'csv', language: 'en', columns: 'jobTitle,attendedEarlier' },
    })
    expect(await file.text()).toContain('"Zoe","Director","1"')
  } finally {
    await earlier.close()
  }
})

it('the file of a view has its rows and columns in their order', async () => {
  const file = await registrar.lists.download('u4ssc-6', 'registrations', {
    ...{ format: 'csv', language: 'en', answer: 'diet', sort: 'name', order: 'desc' },
    columns: 'answer-diet,country,attended',
  })
  const text = await file.text()
  expect(text.trim().split(/\r?\n/).slice(-3)).toEqual([
    expect.stringMatching(/^"?Name"?,"?Question"?,"?Country or area"?,/),
    expect.stringMatching(/^"?Zoe"?,"?Vegan"?,"?Germany"?,"?Tuesday, 7 December 2021"?$/),
    expect.stringMatching(/^"?ana"?,"?None"?,"?Colombia"?,/),
  ])
})

it('a shared view is seen by every colleague, replaced under its name and deleted', async () => {
  const { views } = registrar.registrations
  const colleague = app.clientOf(await app.signInAs('owner')).registrations.views
  const view = { state: 'confirmed', columns: 'place,answer-diet', sort: 'place' } as const
  await views.save('u4ssc-6', { name: 'By order', view: { state: 'in-review' } })
  const { id } = await views.save('u4ssc-6', { name: 'By order', view })
  expect(await colleague.list('u4ssc-6')).toEqual({ items: [{ id, name: 'By order', view }] })
  await colleague.delete('u4ssc-6', id)
  expect(await views.list('u4ssc-6')).toEqual({ items: [] })
})
