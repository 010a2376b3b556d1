import { configDefaults, defineConfig } from 'vitest/config'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'

/** Tests of the embedded database, and of the built program with it. */
const EMBEDDED = [
  'src/{db/open-embedded,retention/wipe-after-erasure}.test.ts',
  'test/{mail-killed,main}.test.ts',
]
/**
 * Where the two engines can differ: one connection or many, transactions and locks, search,
 * notifications, dates, large objects, and what a release writes. One file for each of these, since
 * routes and rules above the database are the same.
 */
const ENGINE_MATTERS = [
  ...EMBEDDED,
  'src/db/**/*.test.ts',
  'src/{exports/exports,idempotency/idempotently,jobs/open-jobs,jobs/run-exclusively}.test.ts',
  'src/drafts/publication/{publish-draft,publish-release}.test.ts',
  'src/mail/{delivery/deliver-due,outbox/personal-links}.test.ts',
  'src/meetings/{browse-routes,routes}.test.ts',
  'src/registrations/{applications/insert-application,decisions/decisions}.test.ts',
  'src/registrations/records/{figures-routes,list}.test.ts',
  'src/response-cache/**/*.test.ts',
  'src/retention/delete-{expired,unconfirmed}.test.ts',
  'src/{search,stream}/routes.test.ts',
  'src/uploads/storage/file-stores.test.ts',
  'test/{parallel-editors,parallel-registrations}.test.ts',
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
