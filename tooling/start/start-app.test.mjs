import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startApp } from './start-app.mjs'

const LASTING = { name: 'app', entry: 'tooling/start/test/lasting-app.mjs' }
const STARTER = fileURLToPath(new URL('./test/starter.mjs', import.meta.url))

it('an app ends when its starter is killed', async () => {
  const starter = spawn(process.execPath, [STARTER], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(starter.stdout, 'data')
  const [pid, word] = String(line).trim().split(' ')
  expect(word).toBe('up')
  starter.kill('SIGKILL')
  await expect.poll(() => isAlive(Number(pid)), { timeout: 8_000 }).toBe(false)
})

it('an app that ends by itself is reported with its last output', async () => {
  const broken = { name: 'app', entry: 'tooling/start/test/no-such-app.mjs' }
  const reason = await startApp(broken, process.env, () => {}).ended
  expect(reason.message).toBe('The app ended with code 1. Its last output:')
  expect(reason.details).toContain('no-such-app.mjs')
})

it('a stopped app has ended', async () => {
  /** @type {(line: string) => void} */
  let resolveUp = () => {}
  const up = new Promise((resolve) => (resolveUp = resolve))
  const app = startApp(LASTING, process.env, (line) => resolveUp(line))
  await up
  await app.stop()
  expect(isAlive(Number(app.pid))).toBe(false)
})

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
