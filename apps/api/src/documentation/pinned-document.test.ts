import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../test/open-test-app'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

it('the description of the API equals openapi.json, which shows each change for review', async () => {
  const description: unknown = await (await app.request('/openapi.json')).json()
  // After an intended change: npx vitest run --project @u4ssc/api pinned-document -u
  await expect(`${JSON.stringify(sorted(description), null, 1)}\n`).toMatchFileSnapshot(
    '../../openapi.json',
  )
})

/** Returns a JSON value with the keys of each object in order: the order of routes says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
