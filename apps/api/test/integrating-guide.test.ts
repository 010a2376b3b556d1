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
// The guide for publishing is last: the others expect that it has published nothing yet
const DOCUMENTS = [GUIDE, CLIENT, PUBLISHING]
const PACKAGE = new URL('..', import.meta.url)
const ADDRESS_IN_GUIDE = /https:\/\/api\.example\.org/g
const run = promisify(execFile)

/** The programs of the documents, each with the output that the document shows after it. */
const PROGRAMS = DOCUMENTS.flatMap((document) =>
  [
    ...readFileSync(document, 'utf8').matchAll(
      /^```js\n(.*?)^```\n(?:(?!^```js$).)*?^```text\n(.*?)^```$/gms,
    ),
  ].map(([, code = '', printed = '']) => ({ code, printed })),
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
  const scopes = ['drafts:read', 'drafts:write', 'drafts:publish'] as const
  key = (await owner.keys.create({ name: 'Guide', scopes: [...scopes] })).secret
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = server.address()
  address = `http://127.0.0.1:${typeof found === 'object' ? found?.port : ''}`
})
afterAll(async () => {
  server.close()
  await app.close()
})

it('every program of the guides for integrators and of the README of the client shows its output', () => {
  const count = DOCUMENTS.map(
    (document) => readFileSync(document, 'utf8').split('\n```js\n').length - 1,
  ).reduce((sum, one) => sum + one)
  expect(PROGRAMS).toHaveLength(count)
})

it.each(PROGRAMS)(
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
