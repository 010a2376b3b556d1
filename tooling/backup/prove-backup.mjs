import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@u4ssc/client'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { findInstalledPostgres, openPostgres, serverUser } from '@u4ssc/test/postgres.mjs'
import { answersOf, findDifferences, writeSome } from './answers.mjs'

/**
 * Runs the commands of docs/backup.md as they are written there: dump and restore, base backup and archive, and a
 * return to the moment before everything was deleted. Needs PostgreSQL with its tools.
 */

/** The same addresses before and after, since feeds and calendars contain them. */
const PUBLIC = { PUBLIC_API_URL: 'http://127.0.0.1:4000', PUBLIC_SITE_URL: 'http://127.0.0.1:3000' }
const PASSWORD = 'proof'

const programs = findInstalledPostgres()
if (!programs) throw new Error('Install a PostgreSQL server')
const tools = dirname(programs.postgres)
const user = serverUser()
const backups = mkdtempSync(join(tmpdir(), 'u4ssc-backups-'))
if (user) chownSync(backups, user.uid, user.gid)
const blocks = readBlocks(readFileSync(join(ROOT, 'docs/backup.md'), 'utf8'))
const server = await openPostgres(() => Promise.resolve(programs))
const { port } = new URL(server.url)
const settings = { ...PUBLIC, DATABASE_URL: `postgres://u4ssc:${PASSWORD}@127.0.0.1:${port}/u4ssc` }
try {
  await prove()
} finally {
  await server.stop()
  rmSync(backups, { recursive: true, force: true })
}

async function prove() {
  const sql = ['--quiet', '--set', `password=${PASSWORD}`, '--file']
  execFileSync(join(tools, 'psql'), [...sql, join(ROOT, 'deploy/database.sql'), server.url])
  const data = ask('show data_directory')
  const first = await startApi(settings)
  const cookie = await becomeOwner(first)
  await writeSome(first.baseUrl, cookie)
  const early = await answersOf(first.baseUrl, cookie)

  run('Dump', 0)
  await first.stop()
  run('Dump', 1)
  const second = await startApi(settings)
  compare('Dump', early, await answersOf(second.baseUrl, cookie))

  run('Archive', 0)
  await server.pause()
  await server.resume()
  run('Archive', 1)
  const client = createClient({ baseUrl: second.baseUrl })
  await client.subscriptions.create({
    email: 'late@example.org',
    language: 'fr',
    meeting: 'u4ssc-6',
  })
  const before = await answersOf(second.baseUrl, cookie)
  const time = ask('select clock_timestamp()')
  await second.stop()
  ask('drop schema public cascade', 'u4ssc')
  ask('select pg_switch_wal()')
  await untilArchived()
  await server.pause()
  run('Go back in time', 0, { DATA: data, TIME: time })
  await server.resume()
  while (ask('select pg_is_in_recovery()') === 't') await pause(200)
  run('Go back in time', 1)
  const third = await startApi(settings)
  compare('Go back in time', before, await answersOf(third.baseUrl, cookie))
  await third.stop()
}

/**
 * Runs a block of the document as the user of the server.
 *
 * @param {string} heading
 * @param {number} number
 * @param {Record<string, string>} [variables]
 */
function run(heading, number, variables = {}) {
  const block = blocks.get(heading)?.[number]
  if (block === undefined) throw new Error(`The document has no block ${number} in "${heading}"`)
  const env = {
    PATH: `${tools}:${process.env['PATH']}`,
    ...{ PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'postgres', PGDATABASE: 'postgres' },
    ...{ BACKUPS: backups, ...variables },
  }
  const stdio = /** @type {['ignore', 'ignore', 'inherit']} */ (['ignore', 'ignore', 'inherit'])
  execFileSync('bash', ['-eu', '-c', block], { cwd: backups, env, stdio, ...user })
}

/**
 * @param {string} statement
 * @param {string} [database]
 */
function ask(statement, database = 'postgres') {
  const url = new URL(`/${database}`, server.url).href
  const args = ['--quiet', '--no-align', '--tuples-only', '--command', statement, url]
  const stdio = /** @type {['ignore', 'pipe', 'ignore']} */ (['ignore', 'pipe', 'ignore'])
  return execFileSync(join(tools, 'psql'), args, { encoding: 'utf8', stdio }).trim()
}

async function untilArchived() {
  const last = ask('select pg_walfile_name(pg_current_wal_lsn())')
  while (ask(`select last_archived_wal >= '${last}' from pg_stat_archiver`) !== 't') {
    ask('select pg_switch_wal()')
    await pause(200)
  }
}

/**
 * @param {string} what
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 */
function compare(what, before, after) {
  const differences = findDifferences(before, after)
  for (const address of differences) console.error(`${what}: ${address} has a different response`)
  const count = Object.keys(before).length
  console.log(`${what}: ${count - differences.length} of ${count} responses are the same`)
  if (differences.length > 0) process.exitCode = 1
}

/**
 * Returns the blocks of shell commands in a document, by the heading that they are under.
 *
 * @param {string} document
 * @returns {Map<string, string[]>}
 */
function readBlocks(document) {
  const [, ...sections] = document.split(/^## /m)
  return new Map(
    sections.map((section) => {
      const [heading = ''] = section.split('\n')
      const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
      return [heading, blocks.map(([, block = '']) => block)]
    }),
  )
}
