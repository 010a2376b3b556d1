import { createTransport } from 'nodemailer'
import pg from 'pg'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { startApp } from '@u4ssc/start/start-app.mjs'
import { openMailServer } from '@u4ssc/test/mail-server.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { residentMegabytes } from '@u4ssc/test/process-figures.mjs'
import { reportLimit, reportRates } from './report.mjs'
import { seedOf } from './seed-registrations.mjs'

// Sends five thousand reminders, each in the recipient's language and zone, with a joining link. Measures emails
// per second compared with a loop that only sends the same email to the same server, and memory growth.

const PEOPLE = 5_000
const LOOP_EMAILS = 1_000
const CONNECTIONS = 5
const LOOK_EVERY_MS = 500
/** Maximum growth between the middle and the end of the run. */
const MAX_GROWTH_MB = 40
const WITHIN_A_DAY = '2021-12-06T09:30:00Z'

const installed = findInstalledPostgres()
if (!installed) throw new Error('Install a PostgreSQL server for this benchmark')
const postgres = await openPostgres(async () => installed)
const server = await openCountingServer()
try {
  await fill()
  const { perSecond, megabytes, sample } = await remind()
  const loop = await sendInALoop(sample)
  const { length } = megabytes
  const middle = Math.max(...megabytes.slice(length / 4, length / 2))
  const end = Math.max(...megabytes.slice(length / 2))
  console.log(`\n${PEOPLE} reminders, PostgreSQL, SMTP on this machine`)
  console.log(`  API, emails per second            ${perSecond.toFixed(0).padStart(6)}   × 1.00`)
  console.log(
    `  a loop with the same email        ${loop.toFixed(0).padStart(6)}   × ${(loop / perSecond).toFixed(2)}`,
  )
  console.log(
    `  resident memory at most: ${middle.toFixed(0)} MB in the second quarter, ${end.toFixed(0)} MB after it`,
  )
  reportRates({
    job: `${PEOPLE} individual reminders`,
    unit: 'emails per second',
    ours: perSecond,
    peer: 'a loop with one constant email',
    theirs: loop,
    why: 'each has its own language, zone, calendar file and check-in code, and is recorded in the database before and after sending',
  })
  const grown = Math.max(0, end - middle)
  reportLimit({ job: 'Memory growth meanwhile', unit: 'MB', ours: grown, limit: MAX_GROWTH_MB })
  if (end - middle > MAX_GROWTH_MB) process.exitCode = 1
} finally {
  await server.close()
  await postgres.stop()
}

/** Lets the API create its tables and publish the letter, then adds the registrations. */
async function fill() {
  const app = await startApi({ CLOCK: '2021-11-25T09:00:00Z' })
  await app.stop()
  const database = new pg.Client(postgres.url)
  await database.connect()
  await database.query(seedOf(PEOPLE, { reminderHours: [24], states: ['confirmed'] }))
  await database.end()
}

async function remind() {
  const app = await startApi({ CLOCK: WITHIN_A_DAY, SMTP_URL: server.url })
  const megabytes = []
  while (server.count() < PEOPLE) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    megabytes.push(residentMegabytes(app.pid))
  }
  await app.stop()
  const { seconds, last } = server.take()
  return { perSecond: PEOPLE / seconds, megabytes, sample: last }
}

/** @param {Record<string, string>} settings */
async function startApi(settings) {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'error', DATABASE_URL: postgres.url }
  const port = await findFreePort()
  const source = { name: 'API', entry: 'apps/api/dist/main.js' }
  /** @type {() => void} */
  let listen = () => undefined
  const listening = new Promise((resolve) => (listen = () => resolve(undefined)))
  const app = startApp(source, { ...env, ...settings, API_PORT: String(port) }, (line) => {
    if (line.includes('"event":"listening"')) listen()
  })
  await listening
  return { pid: app.pid, stop: app.stop }
}

/** @param {Buffer} raw */
async function sendInALoop(raw) {
  const transport = createTransport({ url: server.url, pool: true, maxConnections: CONNECTIONS })
  const start = performance.now()
  const envelope = { from: 'loop@example.int', to: ['person@example.org'] }
  for (let sent = 0; sent < LOOP_EMAILS; sent += 2 * CONNECTIONS)
    await Promise.all(
      Array.from({ length: 2 * CONNECTIONS }, () => transport.sendMail({ envelope, raw })),
    )
  transport.close()
  return LOOP_EMAILS / ((performance.now() - start) / 1_000)
}

/** Accepts all emails, and returns their number, the time from first to last, and the last one. */
async function openCountingServer() {
  let count = 0
  let begin = 0
  let end = 0
  /** @type {Buffer} */
  let last = Buffer.alloc(0)
  const smtp = await openMailServer((raw) => {
    last = raw
    if (count === 0) begin = performance.now()
    end = performance.now()
    count += 1
  })
  return {
    url: smtp.url,
    count: () => count,
    take: () => ({ seconds: (end - begin) / 1_000, last }),
    close: smtp.close,
  }
}
