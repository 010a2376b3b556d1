import { execFile } from 'node:child_process'
import { installTestBinaries } from '@u4ssc/start/install-and-build.mjs'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Runs all checks, or those that are named: `npm run check lint types`. The word `changed` leaves out
// packages that did not change since the main branch, and do not import a changed one.

// Two at a time, after the build that most of them need. The long ones begin first.
const CHECKS = [
  'build',
  'types',
  'format',
  'words',
  'docs',
  'arrows',
  'lint',
  'packages',
  'unused',
  'licences',
  'structure',
]
const AT_A_TIME = 2
/** Checks that run in each package. */
const BY_PACKAGE = ['build', 'types', 'packages']

const words = process.argv.slice(2)
const named = words.filter((word) => word !== 'changed')
const unknown = named.filter((name) => !CHECKS.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown check ${unknown.join(', ')}. The checks are ${CHECKS.join(', ')}.`)
  process.exit(2)
}

// Needed for the types, even if the tests do not use them
await installTestBinaries()

/** @type {string[]} */
const failed = []
const wanted = CHECKS.filter((name) => named.length === 0 || named.includes(name))
if (wanted[0] === 'build') await run('build')
const waiting = wanted.filter((name) => name !== 'build')
await Promise.all(Array.from({ length: AT_A_TIME }, runWaiting))
if (failed.length > 0) {
  console.error(`\nFailed checks: ${failed.join(', ')}`)
  process.exitCode = 1
}

async function runWaiting() {
  for (let check = waiting.shift(); check; check = waiting.shift()) await run(check)
}

/** @param {string} check */
async function run(check) {
  const startedAt = performance.now()
  const options =
    words.includes('changed') && BY_PACKAGE.includes(check) ? ['--', '--affected'] : []
  const { isOk, output } = await runScript(check, options)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${check} … ${isOk ? 'ok' : 'failed'} (${seconds} s)${isOk ? '' : `\n\n${output}`}`)
  if (!isOk) failed.push(check)
}

/**
 * @param {string} script - of the root
 * @param {string[]} options
 * @returns {Promise<{ isOk: boolean, output: string }>}
 */
function runScript(script, options) {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', script, ...options],
      {
        cwd: ROOT,
        shell: process.platform === 'win32',
        env: { ...process.env, DO_NOT_TRACK: '1' },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => resolve({ isOk: error === null, output: stdout + stderr }),
    )
  })
}
