import { createClient } from '@u4ssc/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { openTestApp, type TestApp } from '../../test/open-test-app'

const DescriptionSchema = z.object({ paths: z.record(z.string(), z.looseObject({})) })

type Method = (...words: readonly string[]) => Promise<unknown> | AsyncGenerator
const MethodSchema = z.custom<Method>((value) => typeof value === 'function')

/** Returns the methods of a group of the client and of the groups in it, by name. */
function methodsOf(group: object, name: string): [string, Method][] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const method = MethodSchema.safeParse(value)
    if (method.success) return [[`${name}.${key}`, method.data]]
    return typeof value === 'object' && value ? methodsOf(value, `${name}.${key}`) : []
  })
}

/** What the client asked last, for example `get /v1/meetings/x`. */
let asked = ''
const client = createClient({
  baseUrl: 'http://api.test',
  retries: 0,
  fetch: (...request) => {
    const { method, url } = new Request(...request)
    asked = `${method.toLowerCase()} ${new URL(url).pathname}`
    return Promise.resolve(Response.error())
  },
})

let app: TestApp
let operations: RegExp[]
beforeAll(async () => {
  app = await openTestApp()
  const { paths } = DescriptionSchema.parse(await (await app.request('/openapi.json')).json())
  operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => new RegExp(`^${method} ${path.replace(/\{\w+\}/g, 'x')}$`)),
  )
})
afterAll(() => app.close())

// The stream of releases is opened again and again
const methods = methodsOf(client, 'client').filter(([name]) => name !== 'client.releases.follow')

it.each(methods)('%s calls an operation of the API', async (_name, method) => {
  asked = ''
  const answer = method('x', 'x', 'x')
  await ('next' in answer ? answer.next() : answer).catch(() => undefined)
  expect(
    operations.some((operation) => operation.test(asked)),
    asked,
  ).toBe(true)
})
