import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { AppEnv } from '../app-env'
import { answerProblem, Problem } from '../problems'
import { BodyBudget } from './body-budget'
import { checkJson } from './check-json'
import { limitBodies } from './limit-bodies'

const LIMITS = { signedInBytes: 300, anonymousBytes: 200, anonymousBytesPerPlace: 100 }

/** Opens an app whose `/open` needs no permission; each request ends when `finish` is called. */
function openApp() {
  const app = new Hono<AppEnv>()
  const unfinished: (() => void)[] = []
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error)
    throw error
  })
  app.use((c, next) => {
    c.set('clientAddress', c.req.header('from-address'))
    if (c.req.path === '/open') c.set('isOpen', true)
    return next()
  })
  app.use(limitBodies(new BodyBudget(LIMITS)))
  app.post('/v1/secretariat/logo', async (c) =>
    c.text(String((await c.req.arrayBuffer()).byteLength)),
  )
  app.post('*', checkJson, async (c) => {
    const { length } = await c.req.text()
    await new Promise<void>((resolve) => unfinished.push(resolve))
    return c.text(String(length))
  })
  const send = async (path: string, bytes: number, address = '192.0.2.1') =>
    app.request(path, {
      method: 'POST',
      body: 'x'.repeat(bytes),
      headers: { 'from-address': address, 'content-length': String(bytes) },
    })
  const finish = async (...pending: readonly Promise<Response>[]) => {
    unfinished.splice(0).forEach((end) => end())
    return Promise.all(pending)
  }
  return { app, send, finish, unfinished }
}

/** Waits until a request has been read and waits for its end. */
async function held(unfinished: readonly unknown[], count: number): Promise<void> {
  while (unfinished.length < count) await new Promise((resolve) => setImmediate(resolve))
}

describe('the bytes of bodies in memory', () => {
  it('are limited for one address, and the limit is restored when its request ends', async () => {
    const { send, finish, unfinished } = openApp()
    const first = send('/open', 80)
    await held(unfinished, 1)
    expect((await send('/open', 80)).status).toBe(429)
    const other = send('/open', 80, '192.0.2.2')
    await held(unfinished, 2)
    await finish(first, other)
    const again = send('/open', 80)
    await held(unfinished, 1)
    const [answer] = await finish(again)
    expect(answer?.status).toBe(200)
  })

  it('are limited for all visitors together, so that signed-in people can still send', async () => {
    const { send, finish, unfinished } = openApp()
    const strangers = [1, 2].map((number) => send('/open', 100, `192.0.2.${number}`))
    await held(unfinished, 2)
    expect((await send('/open', 1, '192.0.2.3')).status).toBe(429)
    const signedIn = send('/closed', 250, '192.0.2.3')
    await held(unfinished, 3)
    expect((await send('/closed', 51)).status).toBe(429)
    const answers = await finish(signedIn, ...strangers)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

describe('a body', () => {
  const stream = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void) => ({
    method: 'POST',
    body: new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }),
    duplex: 'half' as const,
  })

  it('that is never read is not requested', async () => {
    const { app } = openApp()
    let pulled = 0
    app.put('/refusing', (c) => c.text('no', 401))
    const init = stream(() => (pulled += 1))
    expect((await app.request('/refusing', { ...init, method: 'PUT' })).status).toBe(401)
    expect(pulled).toBe(0)
  })

  it('whose connection is lost is an incomplete request, not a server error', async () => {
    const { app } = openApp()
    const lost = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    const answer = await app.request(
      '/open',
      stream((controller) => controller.error(lost)),
    )
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ type: '/problems/body-incomplete' })
  })

  it('that is a file is refused without a length', async () => {
    const { app, send } = openApp()
    const path = '/v1/secretariat/logo'
    const init = stream((controller) => controller.enqueue(new Uint8Array(10)))
    const headers = { 'transfer-encoding': 'chunked' }
    expect((await app.request(path, { ...init, headers })).status).toBe(411)
    expect(await (await send(path, 10)).text()).toBe('10')
  })
})

describe('over a connection', () => {
  const HEAD = 'POST /%s HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n'
  let port: number
  let server: Server
  const answered: ((status: number) => void)[] = []
  beforeAll(async () => {
    const { app } = openApp()
    app.put('/refusing', (c) => c.text('no', 401))
    const outer = new Hono<AppEnv>().use(async (c, next) => {
      await next()
      answered.shift()?.(c.res.status)
    })
    const listener = getRequestListener(outer.route('/', app).fetch)
    server = createServer((request, response) => void listener(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    ;({ port } = z.object({ port: z.int() }).parse(server.address()))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('a refusal does not wait for the end of the body', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(HEAD.replace('POST /%s', 'PUT /refusing'))
    socket.write(`transfer-encoding: chunked\r\n\r\n10000\r\n${'x'.repeat(0x10000)}\r\n`)
    const [answer] = z.tuple([z.instanceof(Buffer)]).parse(await once(socket, 'data'))
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /)
    socket.destroy()
  })

  it('a client that disconnects in the middle of its body counts as a bad request', async () => {
    const status = new Promise<number>((resolve) => answered.push(resolve))
    const socket = connect(port, '127.0.0.1')
    socket.write(`${HEAD.replace('%s', 'open')}content-length: 90\r\n\r\nhalf`, () =>
      socket.destroy(),
    )
    expect(await status).toBe(400)
  })
})
