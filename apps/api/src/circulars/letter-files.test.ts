import { readCircular } from '@u4ssc/reader'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../test/open-test-app'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const { circular } = readCircular('Ref: TSB Circular 400\n\nSubject: Workshop on Water')

it.each([
  ['docx', 'PK'],
  ['pdf', '%P'],
] as const)('a circular that is not stored is written as a file: %s', async (format, start) => {
  const client = app.clientOf(await app.signInAs('editor'))
  const file = await client.circulars.writeFile({ circular, format })
  expect((await file.text()).slice(0, 2)).toBe(start)
})

it('only people who may write circulars get the file', async () => {
  const client = app.clientOf(await app.signInAs('registrar'))
  await expect(client.circulars.writeFile({ circular, format: 'pdf' })).rejects.toMatchObject({
    status: 403,
  })
})
