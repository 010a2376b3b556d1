import { spawnSync } from 'node:child_process'
import { installTestBinaries } from '@u4ssc/start/install-and-build.mjs'
import { ROOT } from '@u4ssc/start/settings.mjs'

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

// Needed for the types, even if the tests do not use them
await installTestBinaries()

/** @type {string[]} */
const failed = []
for (const check of CHECKS) {
  const startedAt = performance.now()
  process.stdout.write(`${check} … `)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', check], {
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
