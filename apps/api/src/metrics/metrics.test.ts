import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

const TOKEN = 'a-token-of-the-night-shift'
const AUTHORIZED = { headers: { authorization: `Bearer ${TOKEN}` } }

let app: TestApp
beforeAll(async () => {
  app = await openTestApp(undefined, { metricsToken: TOKEN })
  await publishFirstLetter(app)
})
afterAll(() => app.close())

describe('GET /metrics', () => {
  it('answers like an unknown address without the token, or with another', async () => {
    for (const authorization of ['', 'Bearer another-token-of-nobody', TOKEN]) {
      const response = await app.request('/metrics', { headers: { authorization } })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
    }
  })

  it('counts answers by route and status, never by the requested address', async () => {
    await app.request('/v1/meetings/nothing-of-that-name')
    await app.request('/join/a-secret-of-somebody')
    const response = await app.request('/metrics', AUTHORIZED)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    expect(text).toContain(
      'u4ssc_http_request_duration_seconds_count{method="GET",route="/v1/meetings/:slug",status="404"} 1',
    )
    expect(text).not.toContain('nothing-of-that-name')
    expect(text).not.toContain('a-secret-of-somebody')
  })

  it('counts waiting emails and jobs, and cached answers', async () => {
    await app.request('/v1/meetings')
    await app
      .clientOf()
      .subscriptions.create({ email: 'ana@example.org', language: 'es', meeting: 'u4ssc-6' })
    const text = await (await app.request('/metrics', AUTHORIZED)).text()
    expect(text).toMatch(/^u4ssc_cached_responses [1-9]/m)
    expect(text).toMatch(/^u4ssc_messages\{state="queued"\} 1$/m)
    expect(text).toMatch(/^u4ssc_messages\{state="failed"\} 0$/m)
    expect(text).toMatch(/^u4ssc_oldest_message_age_seconds \d/m)
    expect(text).toMatch(/^u4ssc_jobs_waiting \d+$/m)
    expect(text).toContain('u4ssc_build_info{version="1.2.3",commit="abc123"} 1')
    expect(text).toMatch(/^u4ssc_stream_listeners 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d/m)
  })
})

describe('the names of metrics', () => {
  it('end in "_total" if they are counters and in no other case, as Prometheus requires', async () => {
    const text = await (await app.request('/metrics', AUTHORIZED)).text()
    const totals = [...text.matchAll(/^# TYPE (\w+_total) (\w+)$/gm)]
    expect(totals.length).toBeGreaterThan(0)
    for (const [, name, type] of totals) expect(type, name).toBe('counter')
  })
})

describe('without a token', () => {
  it('/metrics does not exist, whatever is sent', async () => {
    const plain = await openTestApp()
    expect((await plain.request('/metrics', AUTHORIZED)).status).toBe(404)
    await plain.close()
  })
})
