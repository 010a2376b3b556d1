import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ROLES } from '@u4ssc/client/people'
import { SCOPES } from '@u4ssc/client/platform'
import { EVERYBODY, MAY } from '../../test/access-table'
import type { Actor } from '../../test/access-table'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { PERMISSIONS } from './permissions'

const DescriptionSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
})

let app: TestApp
const credentials = new Map<Actor, Record<string, string>>()
beforeAll(async () => {
  app = await openTestApp()
  for (const role of ROLES) credentials.set(role, { cookie: await app.signInAs(role) })
  const owner = app.clientOf(credentials.get('owner')?.['cookie'])
  for (const scope of SCOPES) {
    const { secret } = await owner.keys.create({ name: scope, scopes: [scope] })
    credentials.set(scope, { authorization: `Bearer ${secret}` })
  }
})
afterAll(() => app.close())

describe('authorization', () => {
  it('covers every route that the API describes', async () => {
    const response = await app.request('/openapi.json')
    const { openapi, paths } = DescriptionSchema.parse(await response.json())
    expect(openapi).toBe('3.1.0')
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        operationId,
      })),
    )
    expect(routes.map(({ route }) => route).sort()).toEqual(Object.keys(MAY).sort())
    expect(routes.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(PERMISSIONS).sort(),
    )
  })

  const cases = Object.entries(MAY).flatMap(([route, allowed]) =>
    EVERYBODY.map((actor) => ({ route, actor, allowed: allowed.includes(actor) })),
  )
  it.each(cases)('$route by $actor: $allowed', async ({ route, actor, allowed }) => {
    const code = await refusalOf(route, actor)
    if (allowed) expect(['not-signed-in', 'not-allowed']).not.toContain(code)
    else expect(code).toBe(actor === 'nobody' ? 'not-signed-in' : 'not-allowed')
  })
})

/** Returns the problem code of the response to an empty request, if any. */
async function refusalOf(route: string, actor: Actor): Promise<string | undefined> {
  const [method = '', path = ''] = route.split(' ')
  const headers = credentials.get(actor) ?? {}
  const hasBody = method === 'POST' || method === 'PUT'
  const response = await app.request(
    path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'),
    hasBody ? sending(method, {}, headers) : { method, headers },
  )
  if (response.ok) return undefined
  const problem = z.object({ type: z.string() }).parse(await response.json())
  return problem.type.replace('/problems/', '')
}
