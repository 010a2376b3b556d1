import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, vi } from 'vitest'
import * as z from 'zod'
import { serveUntilStopped } from './serve-until-stopped'

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
