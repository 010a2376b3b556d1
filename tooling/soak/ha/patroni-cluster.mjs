import { randomBytes } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { findInstalledPostgres, serverUser } from '@u4ssc/test/postgres.mjs'
import * as z from 'zod'
import { readEnvironment, readExample, replaceAllOf } from './example-files.mjs'
import { signalAll, startProgram, withDescendants } from './programs.mjs'

const A = { name: 'a', host: '127.0.0.11' }
const B = { name: 'b', host: '127.0.0.12' }
const WITNESS = { name: 'c', host: '127.0.0.13' }
const POLL_MS = 250
const MAX_WAIT_MS = 120_000

const ClusterSchema = z.object({
  members: z.array(z.object({ name: z.string(), role: z.string(), state: z.string() })),
})

/**
 * Starts three etcd members, and two PostgreSQL servers under Patroni, from the files of `deploy/ha`. Each machine is an
 * address of the loopback interface.
 *
 * @param {string} folder
 */
export async function openPatroniCluster(folder) {
  const programs = findInstalledPostgres()
  if (!programs) throw new Error('Install a PostgreSQL server')
  const tools = dirname(programs.postgres)
  const user = serverUser()
  const password = randomBytes(12).toString('hex')
  const own = (/** @type {string} */ name) => ownFolder(join(folder, name), user)

  /** @param {{ name: string, host: string }} machine */
  const startEtcd = (machine) =>
    startProgram('etcd', ['--data-dir', own(`etcd-${machine.name}`)], {
      folder,
      user,
      log: join(folder, `etcd-${machine.name}.log`),
      env: readEnvironment('ha/etcd.environment.example', machine, password),
    })
  /** @param {{ name: string, host: string }} machine */
  const startPatroni = (machine) => {
    const home = own(`postgres-${machine.name}`)
    const config = join(home, 'patroni.yml')
    const text = replaceAllOf(readExample('ha/patroni.yml'), [
      ['/var/lib/postgresql/17/u4ssc', join(home, 'data')],
      ['/usr/lib/postgresql/17/bin', tools],
      ['/var/run/postgresql', home],
    ])
    writeFileSync(config, text)
    return startProgram('patroni', [config], {
      folder: home,
      user,
      log: join(folder, `patroni-${machine.name}.log`),
      env: { ...readEnvironment('ha/patroni.environment.example', machine, password), HOME: home },
    })
  }

  process.once('exit', () =>
    signalAll(
      [A, B].flatMap(({ name }) => processesOfServer(name)),
      'SIGKILL',
    ),
  )
  const etcd = new Map([A, B, WITNESS].map((machine) => [machine.name, startEtcd(machine)]))
  const patroni = new Map([[A.name, startPatroni(A)]])
  await until('a leader', async () => (await findMembers()).some(isLeader))
  patroni.set(B.name, startPatroni(B))
  await untilWhole()
  const { host } = await leader()
  const sql = ['--set', `password=${password}`, '--file', join(ROOT, 'deploy/database.sql')]
  const admin = `postgres://postgres:${password}@${host}:5432/postgres`
  execFileSync(join(tools, 'psql'), ['--quiet', '--dbname', admin, ...sql], { stdio: 'inherit' })

  return {
    password,
    tools,
    leader,
    untilWhole,
    superuserUrl: `postgres://postgres:${password}@127.0.0.10:5000/u4ssc`,
    switchOver,
    /** Kills Patroni and PostgreSQL of the leader, as a machine that loses its power. */
    async killLeader() {
      const machine = await leader()
      signalAll(processesOf(machine), 'SIGKILL')
      await until('another leader', async () => (await leader()).name !== machine.name)
      await patroni.get(machine.name)?.ended
      patroni.set(machine.name, startPatroni(machine))
      await untilWhole()
    },
    /** Freezes Patroni and PostgreSQL of the leader: connections stay open, nothing answers. */
    async freezeLeader() {
      const machine = await leader()
      const frozen = processesOf(machine)
      signalAll(frozen, 'SIGSTOP')
      try {
        await until('another leader', async () => (await leader(machine)).name !== machine.name)
        await pause(POLL_MS * 20)
      } finally {
        signalAll(frozen, 'SIGCONT')
      }
      await untilWhole()
    },
    async loseEtcdMember() {
      await etcd.get(A.name)?.end('SIGKILL')
      await pause(POLL_MS * 40)
      etcd.set(A.name, startEtcd(A))
    },
    async close() {
      for (const one of patroni.values()) await one.end('SIGTERM')
      for (const one of etcd.values()) await one.end('SIGTERM')
    },
  }

  /** Asks Patroni for a planned change of the leader. */
  async function switchOver() {
    const { name, host } = await leader()
    const candidate = name === A.name ? B.name : A.name
    const answer = await fetch(`http://${host}:8008/switchover`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`patroni:${password}`)}` },
      body: JSON.stringify({ leader: name, candidate }),
    })
    if (!answer.ok) throw new Error(`No switchover: ${answer.status} ${await answer.text()}`)
    await answer.body?.cancel()
    await untilWhole()
  }

  /** @param {{ name: string }} machine */
  function processesOf({ name }) {
    return [...withDescendants(patroni.get(name)?.pid ?? 0), ...processesOfServer(name)]
  }

  /**
   * Returns the processes of PostgreSQL, which are not children of Patroni.
   *
   * @param {string} name - of the machine
   */
  function processesOfServer(name) {
    const file = join(folder, `postgres-${name}/data/postmaster.pid`)
    if (!existsSync(file)) return []
    const [postmaster = ''] = readFileSync(file, 'utf8').split('\n')
    return withDescendants(Number(postmaster))
  }

  function untilWhole() {
    return until('a leader with a synchronous standby', async () => {
      const members = await findMembers()
      return (
        members.some(isLeader) &&
        members.some(({ role, state }) => role === 'sync_standby' && state === 'streaming')
      )
    })
  }

  /** @param {{ name: string }} [except] - a machine that cannot be asked */
  async function leader(except) {
    const found = (await findMembers(except)).find(isLeader)
    return found?.name === B.name ? B : A
  }
}

/** @param {{ role: string, state: string }} member */
function isLeader({ role, state }) {
  return role === 'leader' && state === 'running'
}

/**
 * Returns the members as the first Patroni that answers sees them.
 *
 * @param {{ name: string }} [except]
 */
async function findMembers(except) {
  for (const { name, host } of [A, B]) {
    if (name === except?.name) continue
    try {
      const answer = await fetch(`http://${host}:8008/cluster`, {
        signal: AbortSignal.timeout(2_000),
      })
      return ClusterSchema.parse(await answer.json()).members
    } catch {
      // ask the other one
    }
  }
  return []
}

/**
 * @param {string} what
 * @param {() => Promise<boolean>} isSo
 */
async function until(what, isSo) {
  const giveUpAt = performance.now() + MAX_WAIT_MS
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`No ${what} within ${MAX_WAIT_MS / 1_000} s`)
    await pause(POLL_MS)
  }
}

/**
 * @param {string} path
 * @param {{ uid: number, gid: number } | undefined} user
 */
function ownFolder(path, user) {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (user) chownSync(path, user.uid, user.gid)
  return path
}
