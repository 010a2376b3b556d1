import { buildAll, install, installTestBinaries } from '../start/install-and-build.mjs'
import { checkNodeVersion } from '../start/node-version.mjs'
import { stopFor } from '../start/stop.mjs'

// Exit handlers stop the started processes
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const API = '--project=@u4ssc/api'
/** The server and its data end with the run: nothing needs to survive a power cut. */
const SHORT_LIVED = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

try {
  checkNodeVersion(process.versions.node)
  await install()
  await buildAll()
  // These imports need the installed packages
  const { findChromium } = await import('@u4ssc/browser/find-chromium.mjs')
  const { findInstalledPostgres, openPostgres } = await import('./postgres.mjs')
  const { runSuite } = await import('./run-suite.mjs')

  const installed = findInstalledPostgres()
  if (!installed || !findChromium(process.env)) await installTestBinaries()
  const findPrograms = async (/** @type {string} */ folder) => {
    if (installed) return installed
    const { copyPostgres } = await import('@u4ssc/test-binaries/postgres.mjs')
    return copyPostgres(folder)
  }
  const server = await openPostgres(findPrograms, { settings: SHORT_LIVED })

  const counts = []
  try {
    counts.push(
      await runSuite(`Unit tests, and the API on a PostgreSQL ${server.version} server`, [], {
        TEST_DATABASE_URL: server.url,
      }),
    )
    counts.push(
      await runSuite('Browser tests', ['--config=tooling/e2e/vitest.config.mjs'], {
        TEST_DATABASE_URL: server.url,
      }),
    )
  } finally {
    await server.stop()
  }
  counts.push(
    await runSuite('The API on the embedded database, where it can differ', [API], {
      TEST_ENGINE_MATTERS: 'yes',
    }),
  )
  report(counts)
} catch (reason) {
  stopFor(reason)
}

/** @param {import('./run-suite.mjs').Counts[]} counts */
function report(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0)
  for (const failure of counts.flatMap((count) => count.failures)) console.log(`Failed: ${failure}`)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}
