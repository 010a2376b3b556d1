import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a program and waits for its first line.
 *
 * @param {string} file
 * @param {Record<string, string>} settings
 * @param {string} [input]
 * @param {readonly string[]} [args]
 */
export async function startServer(file, settings, input = '', args = []) {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings }
  const child = spawn(process.execPath, [file, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${file} ended`)
  })
  const [line] = await Promise.race([once(child.stdout, 'data'), failed])
  failed.catch(() => undefined)
  child.stdout.resume()
  return {
    line: String(line).trim(),
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
