import { Validator } from '@seriousme/openapi-schema-validator'
import { setTimeout as pass } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { ROLES } from '@u4ssc/client/people'
import { SCOPES } from '@u4ssc/client/platform'
import { publishFirstLetter } from '../src/publish-first-letter'
import { openAnswerCheck } from './fuzz/check-answers'
import { DescriptionSchema, operationsOf } from './fuzz/description'
import type { Description } from './fuzz/description'
import { requestsOf } from './fuzz/requests'
import { LETTER, letterFor } from './letters'
import { openTestApp } from './open-test-app'
import type { TestApp } from './open-test-app'
import { openRegistration } from './register'

/** Also on a busy machine. */
const ANSWER_MS = 60_000

const CALLS = Number(process.env['FUZZ_CALLS'] ?? 400)

/** They end sessions that others need, or start programs. */
const RARE = new Set(['sign-out', 'end-session', 'change-password', 'read-document', 'sign-in'])

let app: TestApp
let described: Record<string, unknown>
let description: Description
const credentials: Record<string, string>[] = [{}, { cookie: 'u4ssc.session_token=x' }]
const known = ['u4ssc-6', 'tsb-circular-352-2021-10-13', LETTER, '/meetings/0/fee', 'en']
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app, { opensAt: '2021-11-01T00:00:00.000Z' })
  for (const role of ROLES) credentials.push({ cookie: await app.signInAs(role) })
  const owner = app.clientOf(credentials[2]?.['cookie'])
  for (const scope of SCOPES) {
    const key = await owner.keys.create({ name: scope, scopes: [scope] })
    credentials.push({ authorization: `Bearer ${key.secret}` })
  }
  for (const draft of [{ text: letterFor('353', 'Seventh') }, { meeting: 'u4ssc-6' }])
    known.push((await owner.drafts.create(draft)).id)
  described = z
    .record(z.string(), z.unknown())
    .parse(await (await app.request('/openapi.json')).json())
  description = DescriptionSchema.parse(described)
})
afterAll(() => app.close())

it('the description of the API is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(described))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

const unhurried = { timeout: 3_600_000 }
it(
  `no call of ${CALLS} is answered with an internal error or an undocumented answer`,
  unhurried,
  async () => {
    const check = openAnswerCheck(described)
    const all = operationsOf(description)
    const frequent = all.map((operation) => ({
      weight: RARE.has(operation.operationId) ? 1 : 20,
      arbitrary: fc.record({
        operation: fc.constant(operation),
        request: requestsOf(operation, description, known, credentials),
      }),
    }))
    /** One example per kind, so that one run reports all. */
    const mistakes = new Map<string, string>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(...frequent), async ({ operation, request }) => {
        const { path, init } = request
        const response = await Promise.race([
          app.request(path, init),
          pass(ANSWER_MS, undefined, { ref: false }),
        ])
        const wrong = response ? await check(operation, response) : 'is not answered'
        const asked = ` for ${init.method ?? ''} ${path} ${bodyOf(init)}`
        const kind = `${operation.operationId} ${response?.status ?? 'unanswered'}`
        if (wrong !== '') mistakes.set(kind, wrong + asked)
      }),
      { numRuns: CALLS, plugins: [fc.interruptAfterTimeLimit(unhurried.timeout)] },
    )
    expect(Object.fromEntries(mistakes)).toEqual({})
  },
)

function bodyOf({ body }: RequestInit): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body).slice(0, 500) : ''
}
