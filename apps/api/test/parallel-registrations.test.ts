import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createClient } from '@u4ssc/client'
import { REGISTRATION_STATES, RegistrationConfirmedSchema } from '@u4ssc/client/registrations'
import { packageFolder } from '../src/startup/package-folder'
import { cookieOf, post, sending } from './open-test-app'
import { applicationOf, SETTINGS } from './register'

/** `node tooling/soak/crash/registrations.mjs` runs the same with 500 people for 100 places. */
const PEOPLE = 60
const PLACES = 12
const OWNER = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
const LineSchema = z.object({ event: z.string().optional(), url: z.string().optional() })

const server = process.env['TEST_DATABASE_URL'] ?? ''
const name = `u4ssc_test_${randomUUID().replaceAll('-', '')}`
const running: ChildProcess[] = []

describe.skipIf(server === '')('two processes with one database', () => {
  let doors: [string, string]
  let headers: { cookie: string }
  beforeAll(async () => {
    await execute(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    const first = await start(url.href)
    const token = new URL(first.ownerLink ?? '').hash.split('token=')[1] ?? ''
    await createClient({ baseUrl: first.door }).account.createFirstOwner({ ...OWNER, token })
    doors = [first.door, (await start(url.href)).door]
    headers = { cookie: cookieOf(await fetch(`${first.door}/v1/session`, post(OWNER))) }
  })
  afterAll(async () => {
    for (const program of running) {
      if (program.signalCode !== null) continue
      const ended = once(program, 'close')
      program.kill('SIGTERM')
      await ended
    }
    await execute(`drop database ${name} with (force)`)
  })

  /**
   * Sends requests for all people concurrently, alternating between both processes. Timeouts and
   * lost connections are retried at the other process.
   */
  const askAll = (
    ask: (index: number, door: string) => Promise<Response>,
    onAnswer: (answers: number) => void = ignore,
  ) => {
    let answers = 0
    return Promise.all(
      Array.from({ length: PEOPLE }, async (_, index) => {
        for (let turn = index; ; turn += 1) {
          const answer = await ask(index, doors[turn % 2] ?? doors[0]).catch(ignore)
          if (!answer || answer.status === 503) continue
          onAnswer((answers += 1))
          return answer
        }
      }),
    )
  }

  const unhurried = { timeout: 600_000 }
  it(
    'never give a place twice to concurrent registrations, even if one process is killed',
    unhurried,
    async () => {
      const places = { 'on-site': null, online: PLACES }
      const settings = { ...SETTINGS, places, opensAt: '2021-11-01T00:00:00.000Z' }
      const set = sending('PUT', settings, headers)
      expect((await fetch(`${doors[0]}/v1/registration-settings/u4ssc-6`, set)).status).toBe(200)

      const applied = await askAll((index, door) =>
        fetch(
          `${door}/v1/meetings/u4ssc-6/registrations`,
          post(applicationOf(`person-${index}@example.org`), { 'idempotency-key': `key-${index}` }),
        ),
      )
      expect(new Set(applied.map(({ status }) => status))).toEqual(new Set([200]))

      const tokens = await readTokens()
      const confirmed = await askAll(
        (index, door) =>
          fetch(
            `${door}/v1/registrations/confirmation`,
            post({ token: tokens[index] }, { 'idempotency-key': `confirm-${index}` }),
          ),
        (answers) => {
          if (answers === PLACES) running.at(-1)?.kill('SIGKILL')
        },
      )
      expect(new Set(confirmed.map(({ status }) => status))).toEqual(new Set([200]))

      const results = await Promise.all(
        confirmed.map(async (answer) => RegistrationConfirmedSchema.parse(await answer.json())),
      )
      expect(results.filter(({ registration }) => registration.state === 'confirmed')).toHaveLength(
        PLACES,
      )

      const counts = await countBy(`select state, count(*)::int from registrations group by state`)
      expect(counts).toEqual({ confirmed: PLACES, waiting: PEOPLE - PLACES })
      expect(await countBy('select mode, taken from registration_places')).toMatchObject({
        online: PLACES,
      })
      // The earliest have the places: nobody on the waiting list has a lower number
      expect(
        await countBy(`select state, case state when 'confirmed' then max(place) else min(place) end
        from registrations group by state`),
      ).toEqual({ confirmed: PLACES, waiting: PLACES + 1 })
      expect(await countBy('select kind, count(*)::int from messages group by kind')).toEqual({
        confirm: PEOPLE,
        confirmed: PLACES,
        waiting: PEOPLE - PLACES,
      })
    },
  )

  /** Returns the links from the outbox, which shows them if there is no mail server. */
  async function readTokens(): Promise<string[]> {
    const tokens: string[] = []
    const registrar = createClient({ baseUrl: doors[0], headers })
    let cursor: string | undefined
    do {
      const page = await registrar.emails.list({ limit: 100, cursor })
      for (const { id } of page.items) {
        const text = (await registrar.emails.get(id))?.text ?? ''
        tokens.push(/token=(\S+)/.exec(text)?.[1] ?? '')
      }
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return tokens
  }

  it('cover every state of a registration', async () => {
    const [row] = await rows(`select pg_get_constraintdef(oid) from pg_constraint
      where conname = 'registrations_state_is_known'`)
    for (const state of REGISTRATION_STATES) expect(String(row?.[0])).toContain(`'${state}'`)
  })

  async function countBy(statement: string): Promise<Record<string, number>> {
    const found = await rows(statement)
    return Object.fromEntries(found.map(([what, count]) => [String(what), Number(count)]))
  }

  async function rows(statement: string): Promise<unknown[][]> {
    const url = new URL(server)
    url.pathname = `/${name}`
    return execute(statement, url.href)
  }
})

function ignore(): undefined {
  return undefined
}

async function execute(statement: string, url = server): Promise<unknown[][]> {
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  try {
    const { rows } = await connection.query({ text: statement, rowMode: 'array' })
    return z.array(z.array(z.unknown())).parse(rows)
  } finally {
    await connection.end()
  }
}

/** Starts the built program on that database. */
async function start(url: string) {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = z.object({ port: z.int() }).parse(listener.address())
  listener.close()
  await once(listener, 'close')
  const settings = { DATABASE_URL: url, API_PORT: String(port), CLOCK: '2021-11-25T09:00:00Z' }
  const program = spawn(process.execPath, [join(packageFolder, 'dist', 'main.js')], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(program)
  let ownerLink: string | undefined
  for await (const line of createInterface({ input: program.stdout })) {
    const { event, url: link } = LineSchema.parse(JSON.parse(line))
    if (event === 'first-owner-link') ownerLink = link
    if (event === 'listening') break
  }
  program.stdout.resume()
  return { door: `http://localhost:${port}`, ownerLink }
}
