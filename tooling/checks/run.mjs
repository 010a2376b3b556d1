import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, installTestBinaries } from '../start/install-and-build.mjs'
import { checkNodeVersion } from '../start/node-version.mjs'
import { ROOT } from '../start/settings.mjs'
import { stopFor } from '../start/stop.mjs'
import { BY_PACKAGE, CHECKS } from './checks.mjs'

// Runs all checks, or those that are named: `npm run check lint types`. The word `changed` leaves out
// packages that did not change since the main branch, and do not import a changed one.

/** After the build, which most checks need. */
const AT_A_TIME = 2

/** @typedef {{ check: string, command: string, output: string }} Failure */
/** @type {Failure[]} */
const failures = []

try {
  const words = process.argv.slice(2)
  const named = words.filter((word) => word !== 'changed')
  const all = Object.keys(CHECKS)
  const unknown = named.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    console.error(`Unknown check ${unknown.join(', ')}. The checks are ${all.join(', ')}.`)
    process.exit(2)
  }
  checkNodeVersion(process.versions.node)
  await install()
  // Needed for the types, even if the tests do not use them
  await installTestBinaries()
  const isWanted = (/** @type {string} */ name) => named.length === 0 || named.includes(name)
  const wanted = Object.entries(CHECKS).filter(([name]) => isWanted(name))
  const isChanged = words.includes('changed')
  await runAll(wanted.splice(0, wanted[0]?.[0] === 'build' ? 1 : 0), isChanged)
  await runAll(wanted, isChanged)
  report()
} catch (reason) {
  stopFor(reason)
}

/**
 * @param {[string, string[]][]} checks
 * @param {boolean} isChanged - whether only changed packages are checked
 */
async function runAll(checks, isChanged) {
  const waiting = [...checks]
  const runWaiting = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(...next, isChanged)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, runWaiting))
}

/**
 * Runs the parts of a check one after the other.
 *
 * @param {string} check
 * @param {string[]} commands
 * @param {boolean} isChanged
 */
async function run(check, commands, isChanged) {
  const startedAt = performance.now()
  const options = isChanged && BY_PACKAGE.includes(check) ? ' --affected' : ''
  let isGreen = true
  for (const one of commands) {
    const command = one + options
    const { isOk, output } = await runCommand(command)
    if (isOk) continue
    isGreen = false
    failures.push({ check, command, output })
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${check} … ${isGreen ? 'ok' : 'failed'} (${seconds} s)`)
}

/** Prints what failed, each with the command that repeats it. */
function report() {
  for (const { check, command, output } of failures)
    console.error(`\n${check} failed. To repeat it: ${command}\n\n${output.trim()}`)
  if (failures.length === 0) return
  const names = [...new Set(failures.map(({ check }) => check))]
  console.error(`\nFailed checks: ${names.join(', ')}`)
  process.exitCode = 1
}

/**
 * @param {string} command - as a person types it in the root of the repository
 * @returns {Promise<{ isOk: boolean, output: string }>}
 */
function runCommand(command) {
  const bin = join(ROOT, 'node_modules', '.bin')
  const separator = process.platform === 'win32' ? ';' : ':'
  return new Promise((resolve, reject) => {
    // The path has the programs of the root, which npx would first look up
    const child = spawn(command.replaceAll('npx ', ''), {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${bin}${separator}${process.env['PATH']}`,
        DO_NOT_TRACK: '1',
        TURBO_NO_UPDATE_NOTIFIER: '1',
      },
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ isOk: code === 0, output }))
  })
}
