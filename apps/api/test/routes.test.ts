import { MAX_MEETING_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import { MAX_ATTACHED_BYTES } from '@u4ssc/client/emails'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_LARGE_BODY_BYTES } from '../src/http/middleware/limit-bodies'
import { publishFirstLetter } from '../src/publish-first-letter'
import { MAY } from './access-table'
import { openTestApp } from './open-test-app'
import type { TestApp } from './open-test-app'

/** Bytes that a stream can buffer beyond what was read. */
const CHUNK_BYTES = 64 * 1024
const SLACK_BYTES = 4 * CHUNK_BYTES
/** Routes that accept larger files than the others. */
const LIMITS: Readonly<Record<string, number>> = {
  '/v1/meeting-documents': MAX_MEETING_DOCUMENT_BYTES,
  '/v1/notices/x/attachments': MAX_ATTACHED_BYTES,
}

let app: TestApp
let owner: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  owner = await app.signInAs('owner')
})
afterAll(() => app.close())

/** Returns an endless body that counts the bytes read. */
function endlessBody() {
  const taken = { bytes: 0 }
  const chunk = new TextEncoder().encode('"'.padEnd(CHUNK_BYTES, 'x'))
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.bytes += CHUNK_BYTES
      // Fails instead of filling the memory if nothing stops it
      if (taken.bytes > 2 * MAX_MEETING_DOCUMENT_BYTES)
        controller.error(new Error('read without end'))
      else controller.enqueue(chunk)
    },
  })
  return { taken, body }
}

const STREAMED = { duplex: 'half' } as const

/** Returns each route that changes data, its method, a path and its pattern in the description. */
function routesWithBody() {
  const routes = app.routes.filter(({ method }) => !['GET', 'HEAD', 'ALL'].includes(method))
  const unique = [...new Set(routes.map(({ method, path }) => `${method} ${path}`))]
  expect(unique.length).toBeGreaterThan(80)
  return unique.map((route) => {
    const [method = '', pattern = ''] = route.split(' ')
    const path = pattern.replaceAll(/:\w+(\{[^}]*\})?/g, 'x')
    return [route, method, path, pattern.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')] as const
  })
}

describe('each route', () => {
  it('that needs a sign-in is never cached for others', async () => {
    const guarded = Object.entries(MAY).flatMap(([route, actors]) =>
      route.startsWith('GET ') && !actors.includes('nobody') ? route.slice('GET '.length) : [],
    )
    const paths = guarded.map((path) =>
      path.replaceAll('{slug}', 'u4ssc-6').replaceAll(/\{\w+\}/g, 'x'),
    )
    expect(paths).toContain('/v1/meetings/u4ssc-6/draft')
    const wrong: string[] = []
    for (const path of paths) {
      const { status, headers } = await app.request(path, { headers: { cookie: owner } })
      const stored = headers.get('cache-control')
      if (status === 200 && stored !== 'no-store') wrong.push(`${path}: ${stored}`)
      const { status: ofOthers } = await app.request(path)
      if (ofOthers < 400) wrong.push(`${path}: ${ofOthers} without signing in`)
    }
    expect(wrong).toEqual([])
  })

  it('with a body refuses an endless body of any type', async () => {
    const wrong: string[] = []
    for (const [route, method, path] of routesWithBody())
      for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
        const { taken, body } = endlessBody()
        const headers = { 'content-type': type, cookie: owner, 'personal-link': 'x' }
        const { status } = await app.request(path, { method, headers, body, ...STREAMED })
        const most = LIMITS[path] ?? MAX_LARGE_BODY_BYTES
        if (status < 400 || status >= 500 || taken.bytes > most + SLACK_BYTES)
          wrong.push(`${route} as ${type}: ${status} after ${taken.bytes} bytes`)
      }
    expect(wrong).toEqual([])
  })

  it('that needs a sign-in refuses strangers before it reads their body', async () => {
    const wrong: string[] = []
    const guarded = new Set(
      Object.entries(MAY).flatMap(([route, actors]) => (actors.includes('nobody') ? [] : route)),
    )
    for (const [route, method, path, pattern] of routesWithBody()) {
      if (!guarded.has(`${method} ${pattern}`)) continue
      for (const type of ['application/json', 'application/octet-stream']) {
        const { taken, body } = endlessBody()
        const headers = { 'content-type': type, 'transfer-encoding': 'chunked' }
        const { status } = await app.request(path, { method, headers, body, ...STREAMED })
        if (![401, 415].includes(status) || taken.bytes > CHUNK_BYTES)
          wrong.push(`${route} as ${type}: ${status} after ${taken.bytes} bytes`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('answers an address that is spelled like its pattern', { timeout: 60_000 }, async () => {
    const unanswered: string[] = []
    const paths = new Set(
      app.routes.flatMap(({ path }) => [path, path.replaceAll('*', '%2A'), `${path}/*`]),
    )
    for (const path of paths) {
      const aborted = new AbortController()
      const answer = app.request(path).then((response) => {
        void response.body?.cancel()
        return response.status
      })
      const status = await Promise.race([answer, seconds(5, aborted.signal)])
      aborted.abort()
      if (typeof status !== 'number') unanswered.push(`${path}: no answer`)
      else if (status >= 500) unanswered.push(`${path}: ${status}`)
    }
    expect(unanswered).toEqual([])
  })

  it.each(['/v1/meetings', '/v1/circulars'])(
    'of %s answers * like any unknown slug',
    async (list) => {
      const other = await app.request(`${list}/no-such`)
      for (const path of [`${list}/*`, `${list}/%2A`, `${list}/%2a`, `${list}/:slug`]) {
        const answer = await app.request(path)
        expect(answer.status, path).toBe(other.status)
        expect(answer.headers.get('content-type')).toBe(other.headers.get('content-type'))
      }
    },
  )
})

function seconds(count: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, count * 1_000)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}
