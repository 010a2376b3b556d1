import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let list: ReturnType<TestApp['clientOf']>['meetings']['listDecisions']
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const decisions = [
    {
      ...{ id: 'one', number: 'U4SSC-6/1', item: 'Terms of reference', result: 'approved' },
      ...{ text: 'Approved as submitted.', objective: 2, responsible: 'ITU secretariat' },
      documents: [],
    },
    { id: 'two', item: 'Work plan', result: 'deferred', text: '', documents: [] },
  ]
  await changeMeeting(app, { '/decisions': decisions })
  list = app.clientOf().meetings.listDecisions
})
afterAll(() => app.close())

it('the register lists the decisions of published meetings with their objective, in order', async () => {
  const { items, total } = await list()
  expect(total).toBe(2)
  expect(items[0]).toMatchObject({
    meeting: { slug: 'u4ssc-6' },
    date: '2021-12-07',
    decision: { number: 'U4SSC-6/1', responsible: 'ITU secretariat' },
  })
  expect(items[0]?.objective).toContain('Terms of References')
  expect(items[1]).toMatchObject({ objective: null, decision: { id: 'two' } })
})

it.each([
  [{ result: 'deferred' }, ['two']],
  [{ responsible: 'itu SECR' }, ['one']],
  [{ q: 'u4ssc-6/1' }, ['one']],
  [{ q: 'WORK' }, ['two']],
  [{ q: '_' }, []],
  [{ responsible: '%' }, []],
  [{ meeting: 'u4ssc-7' }, []],
] as const)('a filter excludes the other decisions: %o', async (query, ids) => {
  const { items } = await list(query)
  expect(items.map(({ decision }) => decision.id)).toEqual(ids)
})
