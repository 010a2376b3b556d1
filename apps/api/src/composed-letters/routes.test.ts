import type { ComposedLetter } from '@u4ssc/client/drafts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

const NOBODY = { name: null, telephone: null, fax: null, email: null, web: null }
const LETTER: ComposedLetter = {
  ...{ language: 'en', reference: 'TSB Circular 400', issuedOn: '2021-12-01', subject: 'Water' },
  ...{ addressees: '', contact: NOBODY, signatory: { name: null, title: null } },
  paragraphs: [{ clause: 'convening', text: 'The meeting will be held.' }],
  annexes: [],
}

let app: TestApp
let ada: ReturnType<TestApp['clientOf']>['drafts']['composed']
let bob: ReturnType<TestApp['clientOf']>['drafts']['composed']
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  ada = app.clientOf(await app.signInAs('editor')).drafts.composed
  bob = app.clientOf(await app.signInAs('owner')).drafts.composed
})
afterAll(() => app.close())

it('a letter that convenes is saved for its writer alone, until it is deleted', async () => {
  expect(await ada.get('new-meeting', 'convene')).toBeUndefined()
  const saved = await ada.save('new-meeting', 'convene', { letter: LETTER, version: 0 })
  expect(saved).toMatchObject({ letter: LETTER, version: 1 })
  expect(await ada.get('new-meeting', 'convene')).toEqual(saved)
  expect(await bob.get('new-meeting', 'convene')).toBeUndefined()
  await ada.delete('new-meeting', 'convene')
  expect(await ada.get('new-meeting', 'convene')).toBeUndefined()
})

it('writers share a corrigendum, and do not overwrite each other', async () => {
  await ada.save('u4ssc-6', 'amend', { letter: LETTER, version: 0 })
  const saving = (version: number) => bob.save('u4ssc-6', 'amend', { letter: LETTER, version })
  await expect(saving(0)).rejects.toMatchObject({ code: 'draft-changed' })
  expect((await bob.get('u4ssc-6', 'amend'))?.version).toBe(1)
  expect((await saving(1)).version).toBe(2)
  await expect(ada.save('u4ssc-6', 'amend', { letter: LETTER, version: 1 })).rejects.toMatchObject({
    code: 'draft-changed',
  })
})
