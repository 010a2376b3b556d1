import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from './open-test-app'
import type { TestApp } from './open-test-app'
import { openRegistration } from './register'
import { publishFirstLetter } from '../src/publish-first-letter'

const GUIDE = new URL('../../../docs/guides/integrating.md', import.meta.url)
const PUBLISHING = new URL('../../../docs/guides/publishing.md', import.meta.url)
const CLIENT = new URL('../../../packages/client/README.md', import.meta.url)
const PACKAGE = new URL('..', import.meta.url)
const ADDRESS_IN_GUIDE = /https:\/\/api\.example\.org/g
const run = promisify(execFile)

/** Output of each code block of the guides, in order, and of the client's README. */
const PRINTED = [
  'Europe/Zurich 1\n304\n',
  'u4ssc-6 Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative\n',
  'u4ssc-6 2021-12-07 04:00\n',
  'u4ssc-6 1\n1\n',
  'not-eligible 2021-12-07 5\n',
  'Palau not-yet-member 2024-09-19 Date announced by ITU\n',
  'open\nconfirm-by-email\n',
  '422 /problems/invalid-request /applicant/capacity\n',
  'meeting.released: u4ssc-6, release 2\n',
  'Cities Forum 2027-03-09 virtual\n',
  'u4ssc-6 2021-12-07\neligible\n401 not-signed-in\n',
  '1\n',
  'u4ssc-6 Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative\n',
  '1 BEGIN:VCALENDAR\n',
]
const pieces = [GUIDE, PUBLISHING, CLIENT].flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(
    ([, code = '']) => code,
  ),
)

let app: TestApp
let address: string
let key: string
const answer = getRequestListener(async (request) => {
  const { pathname, search } = new URL(request.url)
  const body = request.method === 'GET' ? undefined : await request.text()
  const { method, headers } = request
  return app.request(pathname + search, { method, headers, ...(body ? { body } : {}) })
})
const server = createServer((request, response) => void answer(request, response))
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  const owner = app.clientOf(await app.signInAs('owner'))
  const scopes = ['drafts:write' as const]
  key = (await owner.keys.create({ name: 'Guide', scopes })).secret
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = server.address()
  address = `http://127.0.0.1:${typeof found === 'object' ? found?.port : ''}`
})
afterAll(async () => {
  server.close()
  await app.close()
})

it('every code sample has its description in this test', () => {
  expect(pieces).toHaveLength(PRINTED.length)
})

it.each(PRINTED.map((printed, index) => ({ printed, code: pieces[index] ?? '' })))(
  'the guide for integrators, or the README of the client, prints $printed',
  async ({ printed, code }) => {
    const program = code.replaceAll(ADDRESS_IN_GUIDE, address)
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: PACKAGE,
      env: { ...process.env, API_KEY: key },
    })
    expect(stdout).toBe(printed)
  },
)
