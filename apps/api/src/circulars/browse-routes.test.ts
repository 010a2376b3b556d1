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
  const { draft } = await createDraft(app, letterFrom(letterFor('353', 'Seventh')), PLATFORM)
  await publishAsProgram(app, draft.id)
  await app.db.execute(
    `update circulars set subject = 'Réunion de l’Équipe' where id like 'tsb-circular-353-%'`,
  )
})
afterAll(() => app.close())

const numbersOf = async (query: Record<string, string>) => {
  const { items } = await app.clientOf().circulars.browse(query)
  return items.map(({ reference }) => reference.number)
}

it('the list of circulars counts the circulars and names the values of each filter', async () => {
  const list = await app.clientOf().circulars.browse()
  expect(list).toMatchObject({ page: 1, pages: 1, total: 2, years: [2021], languages: ['en'] })
  expect(list.series).toEqual(['TSB Circular'])
})

it('the list of circulars finds words of the reference or the subject, ignoring case and accents', async () => {
  expect(await numbersOf({ q: 'equipe REUNION' })).toEqual(['353'])
  expect(await numbersOf({ q: 'Équipe' })).toEqual(['353'])
  expect(await numbersOf({ q: 'circular 352' })).toEqual(['352'])
  expect(await numbersOf({ q: 'equipe elsewhere' })).toEqual([])
})

it('the list of circulars combines the filters', async () => {
  expect(await numbersOf({ year: '2021', language: 'en', series: 'TSB Circular' })).toHaveLength(2)
  expect(await numbersOf({ language: 'fr' })).toEqual([])
  expect(await numbersOf({ addressee: 'nobody of that name' })).toEqual([])
})
