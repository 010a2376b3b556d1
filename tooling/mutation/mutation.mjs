import { Stryker } from '@stryker-mutator/core'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Changes what decides (who may come, and when that is) in one small way after the other, and looks
// whether a test notices. Prints each change that none noticed, and the score: the share that was.

const SCORE_MIN = 85
const MUTATED = [
  ...['decide-eligibility', 'clauses', 'judge', 'memberships', 'focal-point', 'missing-facts'].map(
    (name) => `src/eligibility/${name}.ts`,
  ),
  ...['wall-time', 'local-time', 'meeting-times'].map((name) => `src/timezones/${name}.ts`),
]
/** Of the package: `npm run mutation -- -- src/eligibility/what-if.ts` */
const chosen = process.argv.slice(2)

process.chdir(join(ROOT, 'packages/domain'))
const stryker = new Stryker({
  mutate: chosen.length > 0 ? chosen : MUTATED,
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: fileURLToPath(new URL('domain-tests.config.mjs', import.meta.url)) },
  coverageAnalysis: 'perTest',
  // What is decided once, when a module is loaded, would take a run of all tests for each change
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: SCORE_MIN, break: SCORE_MIN },
  tempDirName: 'build/mutation',
  allowConsoleColors: false,
})
await stryker.runMutationTest()
