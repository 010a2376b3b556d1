import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { findInstalledPostgres } from '@u4ssc/test/postgres.mjs'

const PACKAGES = {
  patroni: '/usr/bin/patroni',
  'etcd-server': '/usr/bin/etcd',
  haproxy: '/usr/sbin/haproxy',
  pgbouncer: '/usr/sbin/pgbouncer',
  'nginx-light': '/usr/sbin/nginx',
}

/** Installs the Debian packages that are missing; without root, names them and stops. */
export function installPrograms() {
  const missing = Object.entries(PACKAGES)
    .filter(([, program]) => !existsSync(program))
    .map(([name]) => name)
  if (!findInstalledPostgres()) missing.push('postgresql')
  if (missing.length === 0) return
  const args = ['install', '--yes', '--no-install-recommends', ...missing]
  if (process.getuid?.() !== 0) throw new Error(`Install the programs: apt-get ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/**
 * @typedef {object} Program
 * @property {number} pid
 * @property {Promise<unknown>} ended
 * @property {(signal: NodeJS.Signals) => Promise<void>} end - sends the signal and waits for the end
 */

/**
 * Starts a program. It and the processes that it started are killed when this process exits.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.log - file for its output
 * @param {string} options.folder - working folder
 * @param {Record<string, string>} [options.env]
 * @param {{ uid: number, gid: number } | undefined} [options.user]
 * @returns {Program}
 */
export function startProgram(command, args, { log, folder, env = {}, user }) {
  const PATH = process.env['PATH'] ?? ''
  /** @type {['ignore', 'pipe', 'pipe']} */
  const stdio = ['ignore', 'pipe', 'pipe']
  const child = spawn(command, args, { cwd: folder, env: { PATH, ...env }, stdio, ...user })
  const pid = child.pid
  if (pid === undefined) throw new Error(`${command} cannot start`)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => appendFileSync(log, chunk))
  const ended = new Promise((settle) => child.once('close', settle))
  const kill = () => signalAll(withDescendants(pid), 'SIGKILL')
  process.once('exit', kill)
  void ended.then(() => process.removeListener('exit', kill))
  return {
    pid,
    ended,
    async end(signal) {
      child.kill(signal)
      await ended
    },
  }
}

/**
 * Returns a process and all processes that it started.
 *
 * @param {number} pid
 * @returns {number[]}
 */
export function withDescendants(pid) {
  try {
    const children = execFileSync('pgrep', ['--parent', String(pid)], { encoding: 'utf8' })
    return [pid, ...children.trim().split('\n').map(Number).flatMap(withDescendants)]
  } catch {
    return [pid]
  }
}

/**
 * @param {number[]} pids
 * @param {NodeJS.Signals} signal
 */
export function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // it has ended
    }
  }
}
