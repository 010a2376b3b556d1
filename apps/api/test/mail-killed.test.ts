import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { createClient } from '@u4ssc/client'
import { packageFolder } from '../src/startup/package-folder'
import { openMailServer } from './open-mail-server'
import type { MailServer } from './open-mail-server'
import { cookieOf, post } from './open-test-app'
import { applicationOf, SETTINGS } from './register'

/** Long run: `KILLS=100 npx vitest run --project @u4ssc/api mail-killed`. */
const KILLS = Number(process.env['KILLS'] ?? 2)
const PEOPLE = 12 * (KILLS + 1)
const MAX_KILL_MS = 150_000
const FIRST_START = Date.parse('2021-11-25T09:00:00Z')
const MINUTES_BETWEEN = 5
/** Maximum number of messages claimed by a dying process. */
const MAX_IN_HAND = 10
const OWNER = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
const LineSchema = z.object({ event: z.string().optional(), url: z.string().optional() })

let folder: string
let server: MailServer
let program: ChildProcess | undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-mail-'))
  server = await openMailServer()
})
afterAll(async () => {
  await kill()
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Starts the built program, each time five minutes later: what the last one claimed has expired. */
async function start(round: number) {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = z.object({ port: z.int() }).parse(listener.address())
  listener.close()
  await once(listener, 'close')
  const started = spawn(process.execPath, [join(packageFolder, 'dist', 'main.js')], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      API_PORT: String(port),
      LOG_LEVEL: 'silent',
      SMTP_URL: server.url,
      CLOCK: new Date(FIRST_START + round * MINUTES_BETWEEN * 60_000).toISOString(),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  program = started
  let token = ''
  for await (const line of createInterface({ input: started.stdout })) {
    const { event, url } = LineSchema.parse(JSON.parse(line))
    if (event === 'first-owner-link') token = new URL(url ?? '').hash.split('token=')[1] ?? ''
    if (event === 'listening') break
  }
  started.stdout.resume()
  return { baseUrl: `http://localhost:${port}`, token }
}

async function kill(): Promise<void> {
  if (program?.exitCode !== null || program.signalCode !== null) return
  const closed = once(program, 'close')
  program.kill('SIGKILL')
  await closed
}

const patiently = { timeout: 150_000, interval: 20 }

it(
  'a worker killed while it sends loses no email, and repeats only emails that it was sending',
  async () => {
    const first = await start(0)
    await createClient(first).account.createFirstOwner({ ...OWNER, token: first.token })
    const cookie = cookieOf(await fetch(`${first.baseUrl}/v1/session`, post(OWNER)))
    const owner = createClient({ ...first, headers: { cookie } })
    await owner.registrations.settings.update('u4ssc-6', SETTINGS)
    for (let round = 0; round <= KILLS; round += 1) {
      const { baseUrl } = round === 0 ? first : await start(round)
      const before = server.accepted.length
      const client = createClient({ baseUrl })
      for (let index = 0; index < 12; index += 1) {
        const email = `person-${round}-${index}@host-${round}-${index}.example`
        await client.registrations.create('u4ssc-6', applicationOf(email))
      }
      await expect.poll(() => server.accepted.length, patiently).toBeGreaterThan(before)
      await kill()
    }
    await start(KILLS + 1)
    const addresses = () =>
      new Set(server.accepted.map((mail) => [mail.to].flat()[0]?.value[0]?.address))
    await expect.poll(() => addresses().size, patiently).toBe(PEOPLE)

    const ids = new Set(server.accepted.map(({ messageId }) => messageId))
    expect(ids.size).toBe(PEOPLE)
    const doubled = server.accepted.length - ids.size
    console.info(`${KILLS + 1} kills: ${PEOPLE} people, none lost, ${doubled} emails arrived twice`)
    expect(doubled).toBeLessThanOrEqual(MAX_IN_HAND * (KILLS + 1))
  },
  MAX_KILL_MS * (KILLS + 1),
)
