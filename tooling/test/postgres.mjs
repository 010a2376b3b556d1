import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findFreePort } from '@u4ssc/start/ports.mjs'

const DEBIAN = '/usr/lib/postgresql'

/**
 * @typedef {object} Programs
 * @property {string} initdb
 * @property {string} postgres
 *
 * @typedef {object} Server
 * @property {string} url of a database that may do everything
 * @property {string} version
 * @property {() => Promise<void>} pause ends it and keeps its data
 * @property {() => Promise<void>} resume starts it again at the same address
 * @property {() => Promise<void>} stop ends it and removes its data
 */

/**
 * The PostgreSQL server installed on this machine, the newest if there are several.
 *
 * @returns {Programs | undefined}
 */
export function findInstalledPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a))
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders
    .map((folder) => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }))
    .find(({ initdb, postgres }) => existsSync(initdb) && existsSync(postgres))
}

/**
 * Starts an empty server on the loopback address, to be stopped before the process ends.
 *
 * @param {(folder: string) => Promise<Programs>} findPrograms given a folder that it may fill
 * @returns {Promise<Server>}
 */
export async function openPostgres(findPrograms) {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-postgres-'))
  const user = serverUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)

  const programs = await findPrograms(join(folder, 'server'))
  const data = join(folder, 'data')
  const cluster = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(programs.initdb, cluster, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })

  const settings = {
    listen_addresses: '127.0.0.1',
    port: await findFreePort(),
    unix_socket_directories: folder,
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const start = async () => {
    const server = spawn(programs.postgres, ['-D', data, ...args], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise((settle) => server.once('close', settle))
    const kill = () => server.kill('SIGKILL')
    process.prependOnceListener('exit', kill)
    const end = async () => {
      process.removeListener('exit', kill)
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients
      server.kill('SIGINT')
      await ended
    }
    return { log: await waitUntilReady(server), end }
  }
  let running = await start()

  return {
    url: `postgres://postgres@127.0.0.1:${settings.port}/postgres`,
    version: /PostgreSQL (\d+(?:\.\d+)?)/.exec(running.log)?.[1] ?? 'of unknown version',
    pause: () => running.end(),
    async resume() {
      running = await start()
    },
    async stop() {
      await running.end()
      remove()
    },
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} what it said until it was ready
 */
function waitUntilReady(server) {
  let log = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      log += chunk
      if (log.includes('ready to accept connections')) resolve(log)
    })
    server.once('error', reject)
    server.once('close', () => reject(new Error(`PostgreSQL does not start:\n${log}`)))
  })
}

/** PostgreSQL will not run as root; root runs it as an unprivileged user that owns nothing else. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined
  return idsOf('postgres') ?? idsOf('nobody')
}

/**
 * @param {string} name
 * @returns {{ uid: number, gid: number } | undefined}
 */
function idsOf(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}
