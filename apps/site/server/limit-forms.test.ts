import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { limitForms, maxBytesOf } from './limit-forms'

const KB = 1024
const app = new Hono()
  .use(
    limitForms(({ url }) => Promise.resolve(new Response(new URL(url).pathname, { status: 413 }))),
  )
  .post('*', async (c) => c.text(String((await c.req.text()).length)))

function send(path: string, bytes: number, headers: Record<string, string> = {}) {
  return app.request(path, { method: 'POST', body: 'a'.repeat(bytes), headers })
}

describe('a form of the site', () => {
  it.each([
    ['/en/follow', 64 * KB],
    ['/en/registration', 64 * KB],
    ['/fr/delegation', 64 * KB],
    ['/en/search', 64 * KB],
    ['/', 64 * KB],
    ['/zh/developers', 256 * KB],
    ['/en/meetings/u4ssc-6/register/', 256 * KB],
    ['/EN/Speaker', 256 * KB],
    ['/en/speaker/files', MAX_DOCUMENT_BYTES + 64 * KB],
    ['/ar/delegation/letters', MAX_DOCUMENT_BYTES + 64 * KB],
    // Not pages that take a file
    ['/en/x/speaker/files', 64 * KB],
    ['/xx/speaker/files', 64 * KB],
    ['/en/meetings/a/b/register', 64 * KB],
  ])('sent to %s has at most %i bytes', (path, maxBytes) => {
    expect(maxBytesOf(path)).toBe(maxBytes)
  })

  it('is read up to its limit, and refused above it with a page in its language', async () => {
    const taken = await send('/fr/follow', 64 * KB)
    expect([taken.status, await taken.text()]).toEqual([200, String(64 * KB)])
    const refused = await send('/fr/follow', 64 * KB + 1)
    expect([refused.status, await refused.text()]).toEqual([413, '/fr/too-large'])
    const elsewhere = await send('/follow', 64 * KB + 1)
    expect(await elsewhere.text()).toBe('/en/too-large')
  })

  it('with a stated length above the limit is refused before it is read', async () => {
    let read = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(stream) {
          read += 1
          stream.enqueue(new Uint8Array(KB))
        },
      },
      { highWaterMark: 0 },
    )
    const init = {
      method: 'POST',
      body,
      duplex: 'half' as const,
      headers: { 'content-length': '3000000' },
    }
    const refused = await app.request('/en/follow', init)
    expect([refused.status, read]).toEqual([413, 0])
  })

  it('without an end is read up to the limit only', async () => {
    let read = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(stream) {
          read += 1
          stream.enqueue(new Uint8Array(KB))
        },
      },
      { highWaterMark: 0 },
    )
    const refused = await app.request('/en/follow', { method: 'POST', body, duplex: 'half' })
    expect([refused.status, read]).toEqual([413, 65])
  })

  it('of the live reader is refused with a message on its page', async () => {
    const refused = await send('/es/developers', 256 * KB + 1)
    expect(await refused.text()).toBe('/es/developers')
  })
})
