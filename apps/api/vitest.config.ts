import { configDefaults, defineConfig } from 'vitest/config'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'

/** Tests of the embedded database, and of the built program with it. */
const EMBEDDED = [
  'src/{db/open-embedded,retention/wipe-after-erasure}.test.ts',
  'test/{mail-killed,main}.test.ts',
]
/**
 * Where the two engines can differ: one connection or many, transactions and locks, search,
 * notifications, dates, large objects, and what a release writes.
 */
const ENGINE_MATTERS = [
  ...EMBEDDED,
  'src/{audit,db,drafts/publication,exports,idempotency,jobs,mail,meetings}/**/*.test.ts',
  'src/{registrations,response-cache,retention,search,startup,stream,uploads}/**/*.test.ts',
  'test/{fuzz,parallel-editors,parallel-registrations}.test.ts',
]
const isOnServer = process.env['TEST_DATABASE_URL'] !== undefined
/** `npm test` runs all tests on a server, then these on the embedded database. */
const isSecondRun = process.env['TEST_ENGINE_MATTERS'] !== undefined

export default defineConfig({
  test: {
    include: isSecondRun ? ENGINE_MATTERS : ['{src,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isOnServer ? EMBEDDED : [])],
    globalSetup: ['test/make-template.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Modules hold no state: loading them once for all files takes half the time
    isolate: false,
    server: { deps: { external: [BUILT_PACKAGES] } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
