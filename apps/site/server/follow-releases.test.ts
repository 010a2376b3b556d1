import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { afterEach, expect, it, vi } from 'vitest'
import { followReleases } from './follow-releases'

const endings: (() => void)[] = []
afterEach(() => {
  for (const end of endings.splice(0)) end()
})

async function aStream() {
  const listeners: ServerResponse[] = []
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 1\n\n')
    listeners.push(response)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const heard: string[] = []
  let parts = 0
  const stop = followReleases({
    url: `http://localhost:${port}/`,
    fetch,
    onChange: () => heard.push('change'),
    onHeard: () => (parts += 1),
    retryMs: 1,
    silenceMs: 10_000,
  })
  endings.push(() => {
    stop()
    server.closeAllConnections()
    server.close()
  })
  const hear = (words: readonly string[]) =>
    vi.waitFor(() => {
      expect(heard).toEqual(words)
    })
  return { listeners, hear, heardParts: () => parts }
}

it('each release is announced, even if it arrives in pieces', async () => {
  const { listeners, hear } = await aStream()
  await hear(['change'])
  listeners[0]?.write('event: rel')
  listeners[0]?.write('ease\ndata: {}\n\n: still here\n\n')
  await hear(['change', 'change'])
  listeners[0]?.write('event: withdrawal\ndata: {}\n\n')
  await hear(['change', 'change', 'change'])
})

it('a stream that ends is opened again, and all content counts as changed', async () => {
  const { listeners, hear } = await aStream()
  await hear(['change'])
  listeners[0]?.destroy()
  await hear(['change', 'change'])
})

it('a heartbeat shows that the API is there, and changes nothing', async () => {
  const { listeners, hear, heardParts } = await aStream()
  await hear(['change'])
  const before = heardParts()
  listeners[0]?.write(': heartbeat\n\n')
  await vi.waitFor(() => {
    expect(heardParts()).toBeGreaterThan(before)
  })
  await hear(['change'])
})
