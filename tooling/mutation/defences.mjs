import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import * as z from 'zod'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { DEFENCES } from './attacks.mjs'

// Disables one security control at a time and checks that the test of the attack fails. The code is always
// restored. Words select attacks: npx turbo run defences -- cache SSRF

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs')
const ResultsSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), title: z.string() })) }),
  ),
})

const words = process.argv.slice(2)
const chosen = DEFENCES.filter(
  ({ attack }) => words.length === 0 || words.some((word) => attack.includes(word)),
)
if (chosen.length === 0) throw new Error(`No attack contains ${words.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-defences-'))
let unnoticed = 0
try {
  for (const defence of chosen) {
    const outcome = await tryWithout(defence)
    if (outcome !== 'noticed') unnoticed += 1
    console.log(`${outcome.padEnd(10)} ${defence.attack}: ${defence.file}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `\n${chosen.length - unnoticed} of ${chosen.length} controls are covered by a failing test when disabled`,
)
if (unnoticed > 0) process.exitCode = 1

/**
 * @param {import('./attacks.mjs').Defence} defence
 * @returns {Promise<'noticed' | 'unnoticed' | 'untested' | 'moved'>}
 */
async function tryWithout({ file, taken, left, built, test, name }) {
  const path = join(ROOT, file)
  const before = readFileSync(path, 'utf8')
  if (before.split(taken).length !== 2) return 'moved'
  const putBack = () => {
    writeFileSync(path, before)
  }
  process.once('exit', putBack)
  try {
    writeFileSync(
      path,
      before.replace(taken, () => left),
    )
    if (built !== undefined) await build(built)
    const { numFailedTests, numPassedTests } = await runTest(test, name)
    if (numFailedTests > 0) return 'noticed'
    return numPassedTests > 0 ? 'unnoticed' : 'untested'
  } finally {
    putBack()
    if (built !== undefined) await build(built)
    process.removeListener('exit', putBack)
  }
}

/** @param {string} folder - of a package */
async function build(folder) {
  const child = spawn('npm', ['run', 'build'], { cwd: join(ROOT, folder), stdio: 'ignore' })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Building ${folder} failed`)
}

/**
 * @param {string} test
 * @param {string} title
 */
async function runTest(test, title) {
  const report = join(folder, 'results.json')
  rmSync(report, { force: true })
  const [part = '', name = ''] = test.split('/')
  const project = join(ROOT, part, name)
  const args = ['run', relative(project, join(ROOT, test)), '-t', title]
  const output = ['--reporter=json', `--outputFile=${report}`]
  const options = { cwd: project, stdio: /** @type {const} */ ('ignore') }
  const child = spawn(process.execPath, [VITEST, ...args, ...output], options)
  await once(child, 'close')
  return ResultsSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(1))
}
