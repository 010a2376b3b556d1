import { spawnSync } from 'node:child_process'
import { installTestBinaries } from '@u4ssc/start/install-and-build.mjs'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Runs all checks, or those that are named: `npm run check lint types`. The word `changed` leaves out
// packages that did not change since the main branch, and do not import a changed one.

// Fastest first, after the build that most of them need
const CHECKS = [
  'build',
  'format',
  'structure',
  'words',
  'licences',
  'unused',
  'arrows',
  'types',
  'lint',
  'packages',
  'docs',
]
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
for (const check of CHECKS.filter((name) => named.length === 0 || named.includes(name))) {
  const startedAt = performance.now()
  process.stdout.write(`${check} … `)
  const options =
    words.includes('changed') && BY_PACKAGE.includes(check) ? ['--', '--affected'] : []
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', check, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, DO_NOT_TRACK: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(status === 0 ? `ok (${seconds} s)` : `failed (${seconds} s)\n\n${stdout}${stderr}`)
  if (status !== 0) failed.push(check)
}
if (failed.length > 0) {
  console.error(`\nFailed checks: ${failed.join(', ')}`)
  process.exitCode = 1
}
