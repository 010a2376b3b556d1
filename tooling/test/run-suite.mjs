import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures - file and name of failed tests, repeated at the end of a long run
 */

/**
 * Runs Vitest once and counts its tests. A run that fails without a failed test counts as one.
 *
 * @param {string} title
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
export async function runSuite(title, args, env = {}) {
  console.log(`\n== ${title}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-test-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await vitest(['run', ...args, ...reporters], env)
    const counts = readCounts(report)
    const isBroken = code !== 0 && counts.failed === 0
    return isBroken
      ? { ...counts, failed: 1, failures: [...counts.failures, `${title}: the run failed`] }
      : counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number | null>}
 */
function vitest(args, env) {
  const script = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(failuresIn),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: ['no report was written'] }
  }
}

/**
 * @typedef {object} FileResult
 * @property {string} name - the path of the file
 * @property {string} status
 * @property {{ fullName: string, status: string }[]} assertionResults
 */

/**
 * @param {FileResult} result
 * @returns {string[]}
 */
function failuresIn({ name, status, assertionResults }) {
  const file = relative(ROOT, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [file]
  return failed.map((test) => `${file}: ${test.fullName}`)
}
