import { PROBLEMS } from '@u4ssc/client/responses'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const ORIGIN = 'http://localhost:4000'

it('the type of a problem leads to a page with advice', async () => {
  const refused = await app.request('/v1/meetings/u4ssc-99')
  const { type } = z.object({ type: z.string() }).parse(await refused.json())
  const { pathname } = new URL(type, `${ORIGIN}/v1/meetings/u4ssc-99`)
  const response = await app.request(pathname, { headers: { accept: 'text/html,*/*' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('content-security-policy')).toContain(
    "style-src 'self' 'unsafe-inline'",
  )
  const page = await response.text()
  expect(page).toContain('<h1>Meeting not found</h1>')
  expect(page).toContain('Check the address')
})

it.each(Object.entries(PROBLEMS))('%s has advice for programs and people', async (code, known) => {
  const path = `/problems/${code}`
  const response = await app.request(path, { headers: { accept: 'application/json' } })
  const shown = z
    .object({ advice: z.string().min(20) })
    .loose()
    .parse(await response.json())
  expect(shown).toMatchObject({ type: path, title: known.title, status: known.status })
  const page = await (await app.request(path)).text()
  expect(page).not.toContain('`')
})

it('all types are in one list, and an unknown one is not found', async () => {
  const list = await (await app.request('/problems')).text()
  for (const code of Object.keys(PROBLEMS)) expect(list).toContain(`"/problems/${code}"`)
  expect((await app.request('/problems/made-up')).status).toBe(404)
})
