import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, sending } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishFirstLetter } from '../../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

const origin = 'https://city.example'

const READS = [
  '/v1/meetings',
  '/v1/meetings/u4ssc-6',
  '/v1/meetings/u4ssc-6/releases/1',
  '/v1/meetings/u4ssc-6/calendar.ics',
  '/v1/circulars',
  '/v1/browse/meetings',
  '/v1/browse/circulars',
  '/v1/decisions',
  '/v1/feeds/changes.json',
  '/v1/organizations',
  '/v1/memberships/CO',
  '/v1/search?q=smart',
  '/v1/export.ndjson',
]

describe('a page of another website', () => {
  it.each(READS)('can read %s', async (path) => {
    const response = await app.request(path, { headers: { origin } })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each([
    ...READS.map((path) => ['GET', path]),
    ['POST', '/v1/eligibility'],
    ['POST', '/v1/readings'],
  ])('gets an answer to the preflight of %s %s', async (method, path) => {
    const response = await app.request(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type,if-none-match',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toContain(method)
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
  })

  it('can ask whether somebody is eligible, and read the answer', async () => {
    const body = {
      meeting: 'u4ssc-6',
      applicant: { capacity: 'individual', country: 'CO', organization: null },
    }
    const response = await app.request('/v1/eligibility', sending('POST', body, { origin }))
    expect(await response.json()).toMatchObject({ decision: { outcome: 'eligible' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('can read why a request is refused', async () => {
    const response = await app.request('/v1/meetings/u4ssc-99', { headers: { origin } })
    expect(response.status).toBe(404)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('cannot change anything, nor read data that needs a sign-in', async () => {
    const cookie = await app.signInAs('owner')
    const write = await app.request('/v1/drafts', sending('POST', {}, { origin, cookie }))
    expect(write.status).toBe(403)
    const read = await app.request('/v1/meetings/u4ssc-6/draft', { headers: { origin, cookie } })
    expect(read.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await app.request('/v1/drafts', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })
})
