import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from '../app-env'
import { answerProblem, Problem } from '../problems'
import { BodyBudget } from './body-budget'
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
  app.post('*', async (c) => {
    const { length } = await c.req.text()
    await new Promise<void>((resolve) => unfinished.push(resolve))
    return c.text(String(length))
  })
  const send = (path: string, bytes: number, address = '192.0.2.1') =>
    app.request(path, {
      method: 'POST',
      body: 'x'.repeat(bytes),
      headers: { 'from-address': address, 'content-length': String(bytes) },
    })
  const finish = async (...pending: readonly (Response | Promise<Response>)[]) => {
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
  it('are limited for one address, and given back when its request ends', async () => {
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

  it('are limited for all strangers together, which leaves room for people who are signed in', async () => {
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

  it('that is never read is not asked for', async () => {
    const { app } = openApp()
    let pulled = 0
    app.put('/refusing', (c) => c.text('no', 401))
    const init = stream(() => (pulled += 1))
    expect((await app.request('/refusing', { ...init, method: 'PUT' })).status).toBe(401)
    expect(pulled).toBe(0)
  })

  it('whose connection is lost is an incomplete request, not a fault of the server', async () => {
    const { app } = openApp()
    const lost = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    const answer = await app.request(
      '/open',
      stream((controller) => controller.error(lost)),
    )
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ type: '/problems/body-incomplete' })
  })

  it('that is a file is refused without its length', async () => {
    const { app, send } = openApp()
    const path = '/v1/secretariat/logo'
    const init = stream((controller) => controller.enqueue(new Uint8Array(10)))
    const headers = { 'transfer-encoding': 'chunked' }
    expect((await app.request(path, { ...init, headers })).status).toBe(411)
    expect(await (await send(path, 10)).text()).toBe('10')
  })
})
