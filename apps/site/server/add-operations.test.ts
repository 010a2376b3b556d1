import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { addOperations } from './add-operations'

const TOKEN = 'a-token-of-the-night-shift'

function aSite({ metricsToken = undefined as string | undefined } = {}) {
  const state = { isStopping: false, age: null as number | null }
  const app = new Hono()
  addOperations(app, {
    build: { version: '1.2.3', commit: 'abc1234' },
    metricsToken,
    isStopping: () => state.isStopping,
    secondsSinceAnswer: () => state.age,
  })
  app.get('/page', (c) => c.text('page'))
  const measure = async (authorization: string) =>
    app.request('/metrics', { headers: { authorization } })
  return { app, state, measure }
}

it('the site reports its build before it has reached the API', async () => {
  const answer = await aSite().app.request('/healthz')
  expect(await answer.json()).toEqual({ status: 'ok', version: '1.2.3', commit: 'abc1234' })
})

it('the site is ready from the first answer of the API until it stops, also while the API is unavailable', async () => {
  const { app, state } = aSite()
  const ask = async () => {
    const answer = await app.request('/readyz')
    const body: unknown = await answer.json()
    return [answer.status, body]
  }
  expect(await ask()).toEqual([503, { status: 'starting', missing: ['api'] }])
  state.age = 3_600
  expect(await ask()).toEqual([200, { status: 'ready', missing: [] }])
  state.isStopping = true
  expect(await ask()).toEqual([503, { status: 'stopping', missing: [] }])
})

it('the site counts pages by status, and shows the age of the last answer and the build', async () => {
  const { app, state, measure } = aSite({ metricsToken: TOKEN })
  state.age = 12
  await app.request('/page')
  await app.request('/no-page-of-this-name')
  const answer = await measure(`Bearer ${TOKEN}`)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await answer.text()
  expect(text).toContain('u4ssc_page_duration_seconds_count{method="GET",status="200"} 1')
  expect(text).toContain('u4ssc_page_duration_seconds_count{method="GET",status="404"} 1')
  expect(text).toContain('u4ssc_api_answer_age_seconds 12')
  expect(text).toContain('u4ssc_build_info{version="1.2.3",commit="abc1234"} 1')
  expect(text).not.toContain('no-page-of-this-name')
})

it('the site has no metrics without a token, or with a wrong one', async () => {
  expect((await aSite().measure(`Bearer ${TOKEN}`)).status).toBe(404)
  expect((await aSite({ metricsToken: TOKEN }).measure('Bearer another')).status).toBe(404)
})
