import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './settings.mjs'
import { Stop } from './stop.mjs'

const DIE_WITH_PARENT = new URL('./die-with-parent.mjs', import.meta.url)
const MAX_LINES = 60
/** By default, glibc keeps freed memory per thread. The Docker images set the same. */
const SHARED_MEMORY = { MALLOC_ARENA_MAX: '2' }
const GRACE_MS = 8_000

/**
 * @typedef {object} AppSource
 * @property {string} name
 * @property {string} entry - the file that Node runs, relative to the root of the repository
 *
 * @typedef {object} RunningApp
 * @property {string} name
 * @property {Promise<Stop>} ended - settles with the last output when the process has ended
 * @property {() => Promise<void>} stop - sends SIGTERM, then SIGKILL after a grace period
 * @property {() => void} kill
 * @property {number | undefined} pid
 */

/**
 * Starts an app as a process that ends when this one ends.
 *
 * @param {AppSource} app
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} onLine - called for each line of its output
 * @returns {RunningApp}
 */
export function startApp(app, env, onLine) {
  const args = ['--import', DIE_WITH_PARENT.href, resolve(ROOT, app.entry)]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...SHARED_MEMORY, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  /** @type {string[]} */
  const lines = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (lines.length > MAX_LINES) lines.shift()
      onLine(line)
    })
  }

  /** @type {Promise<Stop>} */
  const ended = new Promise((settle) => {
    child.once('error', (error) =>
      settle(new Stop(`The ${app.name} cannot start: ${error.message}`)),
    )
    child.once('close', (code, signal) => {
      const how = signal ? `by ${signal}` : `with code ${code}`
      settle(new Stop(`The ${app.name} ended ${how}. Its last output:`, lines.join('\n')))
    })
  })

  return {
    name: app.name,
    pid: child.pid,
    ended,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      await ended
      clearTimeout(insist)
    },
  }
}
