import { LANGUAGES } from '@u4ssc/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let lists: ReturnType<TestApp['clientOf']>['lists']
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const decisions = [
    {
      ...{ id: 'one', number: 'U4SSC-6/1', item: 'Terms of reference', result: 'approved' },
      ...{ text: '=1+1', objective: 2, responsible: 'ITU', dueOn: '2022-03-01', documents: [] },
    },
    { id: 'two', item: 'Work plan', result: 'deferred', text: '', documents: [] },
  ]
  await changeMeeting(app, { '/decisions': decisions })
  lists = app.clientOf(await app.signInAs('reader')).lists
})
afterAll(() => app.close())

it('the register as CSV has labels and dates in the language, the filters, and no formula', async () => {
  const file = await lists.downloadDecisions({ format: 'csv', language: 'fr', result: 'approved' })
  const [head = '', first = '', ...rest] = (await file.text()).split('\r\n')
  expect(head).toContain('"Numéro","Réunion","Premier jour de la réunion"')
  expect(first).toContain('"U4SSC-6/1"')
  expect(first).toContain(`"Approuvé","'=1+1","ITU","mardi 1er mars 2022"`)
  expect(rest).toEqual([''])
})

it.each(LANGUAGES)(
  'the register is a tagged PDF, a Word file and a spreadsheet in %s',
  async (language) => {
    const pdf = await lists.downloadDecisions({ format: 'pdf', language })
    expect((await pdf.text()).startsWith('%PDF')).toBe(true)
    expect((await lists.downloadDecisions({ format: 'docx', language })).size).toBeGreaterThan(1000)
    expect((await lists.downloadDecisions({ format: 'xlsx', language })).size).toBeGreaterThan(1000)
  },
)
