import { Stryker } from '@stryker-mutator/core'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Makes small changes to the code for eligibility and times, one at a time, and checks that a test fails. Prints
// each change that no test noticed, and the score: the share of changes that were noticed.

const MIN_SCORE = 85
const MUTATED = [
  ...['decide-eligibility', 'clauses', 'judge', 'memberships', 'focal-point', 'missing-facts'].map(
    (name) => `src/eligibility/${name}.ts`,
  ),
  ...['wall-time', 'local-time', 'meeting-times'].map((name) => `src/timezones/${name}.ts`),
]
/** Of the package: `npx turbo run mutation -- src/eligibility/what-if.ts` */
const chosen = process.argv.slice(2)

process.chdir(join(ROOT, 'packages/domain'))
const stryker = new Stryker({
  mutate: chosen.length > 0 ? chosen : MUTATED,
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: fileURLToPath(new URL('domain-tests.config.mjs', import.meta.url)) },
  coverageAnalysis: 'perTest',
  // Changes in code that runs once per module would need a run of all tests each
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: MIN_SCORE, break: MIN_SCORE },
  tempDirName: 'build/mutation',
  allowConsoleColors: false,
})
await stryker.runMutationTest()
