import { spawn } from 'node:child_process'
import { ROOT } from './settings.mjs'
import { Stop } from './stop.mjs'

/**
 * Runs a command to its end. Prints one line if it succeeds, and all its output if it fails.
 *
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 * @throws {Stop} if the command fails
 */
export async function runStep(title, command, args, env = process.env) {
  const startedAt = performance.now()
  process.stdout.write(`${title} … `)
  const { code, output } = await collect(command, args, env)
  if (code === 0) {
    console.log(`done (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
    return
  }
  console.log('failed')
  throw new Stop(`${[command, ...args].join(' ')} failed:`, output)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function collect(command, args, env) {
  return new Promise((resolve, reject) => {
    // On Windows, npm and npx are scripts that need a shell
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
