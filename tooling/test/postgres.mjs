import { execFile, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from '@u4ssc/start/ports.mjs'

const DEBIAN = '/usr/lib/postgresql'

/** Does not wait for clients. */
const FAST_SHUTDOWN = 'SIGINT'

/**
 * @typedef {object} Programs
 * @property {string} initdb
 * @property {string} postgres
 *
 * @typedef {object} Server
 * @property {string} url - of a database, with all permissions
 * @property {string} version
 * @property {() => boolean} isUp
 * @property {() => Promise<void>} pause - stops it and keeps its data
 * @property {() => Promise<void>} kill - like `kill -9`; keeps its data
 * @property {() => Promise<void>} resume - starts it again at the same address
 * @property {() => Promise<void>} promote - makes a standby the primary
 * @property {() => Promise<void>} stop - stops it and removes its data
 *
 * @typedef {object} ServerOptions
 * @property {string} [parent] - where the data folder is created
 * @property {Record<string, string>} [settings]
 * @property {string} [copyOf] - the address of a primary that this server follows as a standby
 */

/**
 * Returns the newest PostgreSQL server that is installed on this machine.
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
 * Starts an empty server, or a copy of another one, on the loopback address. Stop it before the process
 * ends.
 *
 * @param {(folder: string) => Promise<Programs>} findPrograms - gets a folder for downloaded programs
 * @param {ServerOptions} [how]
 * @returns {Promise<Server>}
 */
export async function openPostgres(
  findPrograms,
  { parent = tmpdir(), settings: own, copyOf } = {},
) {
  const folder = mkdtempSync(join(parent, 'u4ssc-postgres-'))
  const user = serverUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)

  const programs = await findPrograms(join(folder, 'server'))
  const data = join(folder, 'data')
  /** @param {string} program @param {string[]} args */
  const run = async (program, ...args) =>
    void (await promisify(execFile)(program, ['-D', data, ...args], options))
  const siblingOf = (/** @type {string} */ name) => join(dirname(programs.postgres), name)
  if (copyOf === undefined)
    await run(programs.initdb, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync')
  else await run(siblingOf('pg_basebackup'), '-d', copyOf, '-R', '-c', 'fast', '--no-sync')

  const settings = {
    listen_addresses: '127.0.0.1',
    port: await findFreePort(),
    unix_socket_directories: folder,
    ...own,
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
    /** @param {NodeJS.Signals} signal */
    const end = async (signal) => {
      process.removeListener('exit', kill)
      server.kill(signal)
      await ended
    }
    const isUp = () => server.exitCode === null && server.signalCode === null
    return { log: await waitUntilReady(server), end, isUp }
  }
  let running = await start()

  return {
    url: `postgres://postgres@127.0.0.1:${settings.port}/postgres`,
    version: /PostgreSQL (\d+(?:\.\d+)?)/.exec(running.log)?.[1] ?? 'of unknown version',
    isUp: () => running.isUp(),
    pause: () => running.end(FAST_SHUTDOWN),
    kill: () => running.end('SIGKILL'),
    async resume() {
      running = await start()
    },
    promote: () => run(siblingOf('pg_ctl'), 'promote'),
    async stop() {
      await running.end(FAST_SHUTDOWN)
      remove()
    },
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} its output until it was ready
 */
function waitUntilReady(server) {
  let log = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      log += chunk
      if (/ready to accept (read-only )?connections/.test(log)) resolve(log)
    })
    server.once('error', reject)
    server.once('close', () => reject(new Error(`PostgreSQL failed to start:\n${log}`)))
  })
}

/** Returns an unprivileged user if this process is root, since PostgreSQL refuses to run as root. */
export function serverUser() {
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
