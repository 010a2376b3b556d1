import { afterAll, beforeAll, expect, it } from 'vitest'
import { letterFor, letterFrom } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { createDraft, PLATFORM } from '../drafts/index'
import { publishAsProgram } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  for (const [number, ordinal, date] of [
    ['353', 'Seventh', '2022-03-08'],
    ['354', 'Eighth', '2019-11-05'],
    ['355', 'Ninth', '2022-02-01'],
  ] as const) {
    const { draft } = await createDraft(app, letterFrom(letterFor(number, ordinal)), PLATFORM)
    await publishAsProgram(app, draft.id)
    await app.db.execute(
      `update meetings set starts_on = '${date}', ends_on = '${date}' where circular_id like 'tsb-circular-${number}-%'`,
    )
  }
})
afterAll(() => app.close())

const datesOf = async (query: Record<string, string>) => {
  const { items } = await app.clientOf().meetings.browse(query)
  return items.map(({ meeting }) => meeting.ordinal)
}

it('the list of meetings lists the next meetings first, then the earlier ones, latest first', async () => {
  const list = await app.clientOf().meetings.browse()
  expect(list.items.map(({ meeting }) => meeting.ordinal)).toEqual([6, 9, 7, 8])
  expect(list).toMatchObject({ page: 1, pages: 1, total: 4 })
})

it('the list of meetings names the values of each filter, and applies them', async () => {
  const list = await app.clientOf().meetings.browse({ year: 2022 })
  expect(list).toMatchObject({ years: [2022, 2021, 2019], series: ['U4SSC'], total: 2 })
  expect(list.modes).toContain('virtual')
  expect(await datesOf({ year: '2022' })).toEqual([9, 7])
  expect(await datesOf({ series: 'Another' })).toEqual([])
  expect(await datesOf({ mode: 'virtual', series: 'U4SSC' })).toHaveLength(4)
})

it('the list of meetings finds the meetings with a day in a month', async () => {
  expect(await datesOf({ month: '2021-12' })).not.toEqual([])
  expect(await datesOf({ month: '2018-01' })).toEqual([])
})

it('the list of meetings has no items after the last page, and page 0 is refused', async () => {
  expect(await app.clientOf().meetings.browse({ page: 2 })).toMatchObject({ items: [], pages: 1 })
  expect((await app.request('/v1/browse/meetings?page=0')).status).toBe(422)
})
