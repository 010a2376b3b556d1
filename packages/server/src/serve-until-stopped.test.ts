import { once } from 'node:events'
import { createServer, connect } from 'node:net'
import type { RequestListener } from 'node:http'
import { expect, it, vi, afterAll, beforeAll } from 'vitest'
import * as z from 'zod'
import { serveUntilStopped, createServerWithTimeouts } from './serve-until-stopped'

const AddressSchema = z.object({ port: z.int() })

/** Occupies a free port until `free` is called. */
async function occupyPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = AddressSchema.parse(server.address())
  const free = async () => {
    server.close()
    await once(server, 'close')
  }
  return { port, free }
}

async function serve({ stopDelayMs }: { stopDelayMs: number }) {
  const { port, free } = await occupyPort()
  await free()
  const events: string[] = []
  let closed: () => void = () => undefined
  const whenClosed = new Promise<void>((settle) => (closed = settle))
  let stop: () => void = () => undefined
  await new Promise<void>((listening) => {
    stop = serveUntilStopped({
      fetch: () => new Response('answer'),
      ...{ host: '127.0.0.1', port, portSetting: 'PORT', stopDelayMs },
      onListening: listening,
      onStopping: () => events.push('stopping'),
      onClosing: () => events.push('closing'),
      onClosed: () => {
        events.push('closed')
        closed()
      },
    })
  })
  const ask = () => fetch(`http://127.0.0.1:${port}/`)
  return { ask, stop, events, whenClosed }
}

it('the server answers after the stop request, on connections that end, and closes after the delay', async () => {
  const timeouts = vi.spyOn(globalThis, 'setTimeout')
  const { ask, stop, events, whenClosed } = await serve({ stopDelayMs: 60_000 })
  expect((await ask()).headers.get('connection')).toBe('keep-alive')
  timeouts.mockClear()
  stop()
  stop()
  const close = timeouts.mock.calls.find(([, ms]) => ms === 60_000)?.[0]
  timeouts.mockRestore()
  const answer = await ask()
  expect(answer.headers.get('connection')).toBe('close')
  expect(await answer.text()).toBe('answer')
  expect(events).toEqual(['stopping'])
  close?.()
  await whenClosed
  expect(events).toEqual(['stopping', 'closing', 'closed'])
  await expect(ask()).rejects.toThrow('fetch failed')
})

it('a port in use is reported with the setting that changes it', async () => {
  const { port, free } = await occupyPort()
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  await new Promise<void>((closed) => {
    serveUntilStopped({
      fetch: () => new Response(),
      ...{ host: '127.0.0.1', port, portSetting: 'SITE_PORT', stopDelayMs: 0 },
      onListening: () => undefined,
      onStopping: () => undefined,
      onClosed: closed,
    })
  })
  expect(complain.mock.lastCall?.[0]).toContain(`Port ${port} is in use`)
  expect(complain.mock.lastCall?.[0]).toContain('SITE_PORT')
  expect(process.exitCode).toBe(1)
  process.exitCode = undefined
  complain.mockRestore()
  await free()
})

/** Answers after the whole request has arrived. */
const answerWhole: RequestListener = (request, response) => {
  request.once('end', () => response.end('whole')).resume()
}

const server = createServerWithTimeouts(answerWhole, { headMs: 40, wholeMs: 80 })
let port: number
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ;({ port } = z.object({ port: z.int() }).parse(server.address()))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each([
  ['a head that never ends', 'GET / HTTP/1.1\r\nhost: here\r\nx-slow: '],
  ['a body that never ends', 'POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\nabc'],
])('%s is stopped, and others are answered in the meantime', async (_what, sent) => {
  const slow = connect(port, '127.0.0.1')
  let received = ''
  slow.on('data', (part) => (received += part.toString()))
  slow.write(sent)
  const ended = once(slow, 'close')
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'whole' })
  expect(await answer.text()).toBe('whole')
  await ended
  expect(received).toMatch(/^HTTP\/1.1 408 /)
})
