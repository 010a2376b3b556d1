import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { becomeOwner, startApi } from '@u4ssc/soak/crash/start-api.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { answersOf, findDifferences, writeSome } from './answers.mjs'

/** The same addresses before and after, since feeds and calendars contain them. */
const PUBLIC = { PUBLIC_API_URL: 'http://127.0.0.1:4000', PUBLIC_SITE_URL: 'http://127.0.0.1:3000' }

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-backup-'))
try {
  await proveEmbedded()
  await proveServer()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function proveEmbedded() {
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy')]
  await prove('the embedded database', { DATA_DIR: data }, () => {
    cpSync(data, copy, { recursive: true })
    rmSync(data, { recursive: true })
    cpSync(copy, data, { recursive: true })
  })
}

async function proveServer() {
  const programs = findInstalledPostgres()
  const tools = programs && dirname(programs.postgres)
  if (!programs || !tools || !existsSync(join(tools, 'pg_dump'))) {
    console.log('PostgreSQL: skipped, since no server with pg_dump is installed')
    return
  }
  /** @param {string} tool @param {string[]} args */
  const run = (tool, ...args) => execFileSync(join(tools, tool), args, { stdio: 'inherit' })
  const server = await openPostgres(() => Promise.resolve(programs))
  const url = new URL(server.url)
  url.pathname = '/u4ssc'
  const dump = join(folder, 'u4ssc.dump')
  const statement = ['--quiet', '--dbname', server.url, '--command']
  try {
    run('psql', ...statement, 'create database u4ssc')
    await prove(`PostgreSQL ${server.version}`, { DATABASE_URL: url.href }, () => {
      run('pg_dump', '--format=custom', '--file', dump, url.href)
      run('psql', ...statement, 'drop database u4ssc')
      run('psql', ...statement, 'create database u4ssc')
      run('pg_restore', '--exit-on-error', '--dbname', url.href, dump)
    })
  } finally {
    await server.stop()
  }
}

/**
 * @param {string} engine
 * @param {Record<string, string>} settings
 * @param {() => void} backUpAndRestore - called while the API is stopped
 */
async function prove(engine, settings, backUpAndRestore) {
  const first = await startApi({ ...settings, ...PUBLIC })
  const cookie = await becomeOwner(first)
  await writeSome(first.baseUrl, cookie)
  const before = await answersOf(first.baseUrl, cookie)
  await first.stop()

  backUpAndRestore()

  const second = await startApi({ ...settings, ...PUBLIC })
  const after = await answersOf(second.baseUrl, cookie)
  await second.stop()
  const differences = findDifferences(before, after)
  for (const address of differences) console.error(`${engine}: ${address} has a different response`)
  const count = Object.keys(before).length
  console.log(
    `${engine}: backed up, destroyed, restored; ${count - differences.length} of ${count} responses are the same`,
  )
  if (differences.length > 0) process.exitCode = 1
}
