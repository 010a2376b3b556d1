import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createClient } from '@u4ssc/client'
import { packageFolder } from '../src/startup/package-folder'
import { letterFor } from './letters'
import { cookieOf, post } from './open-test-app'
import { publishReviewed } from './publish-reviewed'

const PROGRAM = join(packageFolder, 'dist', 'main.js')
const LineSchema = z.object({ event: z.string().optional(), url: z.string().optional() })
const OWNER = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }

let folder: string
const running = new Set<ChildProcess>()

beforeAll(() => {
  if (!existsSync(PROGRAM)) throw new Error('Build the API first: pnpm --filter @u4ssc/api build')
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-api-'))
})
afterEach(async () => {
  for (const program of running) await end(program, 'SIGKILL')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Starts the built program; its output goes to `lines` and `complaint`. */
async function start(settings: Record<string, string> = {}) {
  const port = await findFreePort()
  const program = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder, API_PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(program)
  let complaint = ''
  program.stderr.on('data', (part: Buffer) => {
    complaint += part.toString()
  })
  const lines = createInterface({ input: program.stdout })
  const ended = once(program, 'close')
  const complaintAtEnd = async () => {
    await ended
    return complaint
  }
  return { program, port, lines, complaintAtEnd }
}

/** Starts the program and waits until it answers. */
async function serve(settings: Record<string, string> = {}) {
  const started = await start(settings)
  let ownerLink: string | undefined
  for await (const line of started.lines) {
    const { event, url } = LineSchema.parse(JSON.parse(line))
    if (event === 'first-owner-link') ownerLink = url
    if (event === 'listening') break
  }
  const baseUrl = `http://localhost:${started.port}`
  return { ...started, baseUrl, ownerLink, client: createClient({ baseUrl }) }
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  running.delete(program)
  if (program.exitCode !== null || program.signalCode !== null) return
  const closed = once(program, 'close')
  program.kill(signal)
  await closed
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}

describe('the built program', () => {
  it('loses and repeats nothing when it is killed', async () => {
    const first = await serve()
    const token = new URL(first.ownerLink ?? '').hash.split('token=')[1] ?? ''
    await first.client.account.createFirstOwner({ ...OWNER, token })
    const response = await fetch(`${first.baseUrl}/v1/session`, post(OWNER))
    const headers = { cookie: cookieOf(response) }
    const owner = createClient({ baseUrl: first.baseUrl, headers })
    const draft = await owner.drafts.create({ text: letterFor('353', 'Seventh') })
    await publishReviewed(owner, draft.id)
    await end(first.program, 'SIGKILL')

    const second = await serve()
    expect(second.ownerLink).toBeUndefined()
    const letters = await second.client.circulars.list()
    expect(letters.items.map(({ reference }) => reference.number).sort()).toEqual(['352', '353'])
    const again = createClient({ baseUrl: second.baseUrl, headers })
    expect(await again.account.get()).toMatchObject({ email: OWNER.email })
    expect((await again.drafts.list()).items).toHaveLength(2)
  })

  it('refuses a data folder in use by another process, and names the process', async () => {
    const first = await serve()
    const second = await start()
    expect(await second.complaintAtEnd()).toBe(
      `The data folder ${folder} is in use by process ${first.program.pid}. ` +
        'Stop that process, or set DATA_DIR to another folder.\n',
    )
    expect(second.program.exitCode).toBe(1)
    expect((await fetch(`${first.baseUrl}/readyz`)).status).toBe(200)
  })

  it('stops when it is asked once or twice, and releases the folder', async () => {
    const first = await serve()
    expect((await fetch(`${first.baseUrl}/readyz`)).status).toBe(200)
    first.program.kill('SIGINT')
    await end(first.program, 'SIGTERM')
    expect(first.program.exitCode).toBe(0)
    const second = await serve()
    expect((await second.client.meetings.list()).items.length).toBeGreaterThan(0)
  })

  it('reports a port in use or a wrong setting', async () => {
    const first = await serve()
    const other = join(folder, 'other')
    const second = await start({ DATA_DIR: other, API_PORT: String(first.port) })
    expect(await second.complaintAtEnd()).toBe(
      `Port ${first.port} is in use. Stop the program that uses it, or set API_PORT to another port.\n`,
    )
    expect(second.program.exitCode).toBe(1)

    const nobody = `postgres://nobody@127.0.0.1:${await findFreePort()}/nothing`
    const lost = await start({ DATABASE_URL: nobody })
    expect(await lost.complaintAtEnd()).toMatch(/^Cannot connect to the server in DATABASE_URL/)
    expect(lost.program.exitCode).toBe(1)

    const third = await start({
      CLOCK: '2021-11-25T09:00:00Z',
      NODE_ENV: 'production',
      PUBLIC_SITE_URL: 'https://meetings.example.org',
      PUBLIC_API_URL: 'https://api.example.org',
    })
    expect(await third.complaintAtEnd()).toMatch(/^CLOCK is "2021-11-25T09:00:00Z"\. Set it to/)
    expect(third.program.exitCode).toBe(1)
  })

  it('serves for a while after a stop request, and reports that it is stopping', async () => {
    const { program, baseUrl } = await serve({ STOP_DELAY: '3', GIT_COMMIT: 'abc123' })
    const health = await fetch(`${baseUrl}/healthz`)
    expect(await health.json()).toMatchObject({ status: 'ok', commit: 'abc123' })
    expect((await fetch(`${baseUrl}/v1/meetings`)).headers.get('connection')).toBe('keep-alive')
    const ended = once(program, 'close')
    program.kill('SIGTERM')
    let readiness = await fetch(`${baseUrl}/readyz`)
    while (readiness.ok) readiness = await fetch(`${baseUrl}/readyz`)
    expect(await readiness.json()).toEqual({ status: 'stopping', missing: ['application'] })
    const answer = await fetch(`${baseUrl}/v1/meetings`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('connection')).toBe('close')
    await ended
    expect(program.exitCode).toBe(0)
  })
})
