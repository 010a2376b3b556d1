import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../test/open-test-app'
import type { TestApp } from '../test/open-test-app'
import { createLog } from './create-log'
import { ResponseCache } from './response-cache/index'
import { createPublicReadApi } from './public-read-api'
import type { PublicReads } from './public-read-api'
import { publishFirstLetter } from './publish-first-letter'

const ORIGIN = 'http://localhost:4000'

let app: TestApp
let reads: PublicReads
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const { db, clock } = app
  const middlewareDeps = { log: createLog('silent'), measure: undefined, publicApiUrl: ORIGIN }
  reads = createPublicReadApi({ ...middlewareDeps, db, clock, responseCache: new ResponseCache() })
})
afterAll(() => app.close())

async function contentOf(answer: Response | Promise<Response>) {
  const { status, headers, body } = await answer
  return { status, headers: Object.fromEntries(headers), text: await new Response(body).text() }
}

describe('the part that answers first', () => {
  it.each([
    '/v1/meetings',
    '/v1/meetings?limit=1&year=2021',
    '/v1/meetings?limit=none',
    '/v1/meetings/u4ssc-6',
    '/v1/meetings/no-such',
    '/v1/circulars',
    '/v1/circulars/no-such',
  ])('answers %s as the whole API does', async (path) => {
    const headers = { 'x-request-id': 'mine' }
    const request = new Request(ORIGIN + path, { headers })
    expect(reads.knows(request)).toBe(true)
    const whole = await contentOf(app.request(path, { headers }))
    expect(await contentOf(reads.fetch(request, {}))).toEqual(whole)
  })

  it.each([
    ['POST', '/v1/meetings'],
    ['OPTIONS', '/v1/meetings'],
    ['GET', '/v1/meetings/u4ssc-6/releases'],
    ['GET', '/v1/circulars/tsb-352/letter.pdf'],
    ['GET', '/v1/session'],
    ['GET', '/readyz'],
    ['GET', '/'],
  ])('leaves %s %s to the whole API', (method, path) => {
    expect(reads.knows(new Request(ORIGIN + path, { method }))).toBe(false)
  })
})
