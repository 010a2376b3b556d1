import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of the embedded database, and of the built program with it: once is enough. */
const EMBEDDED = ['src/{db/open-embedded,retention/wipe-after-erasure}.test.ts', 'test/{mail-killed,main}.test.ts']
const isOnServer = process.env['TEST_DATABASE_URL'] !== undefined

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isOnServer ? EMBEDDED : [])],
    globalSetup: ['test/make-template.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Modules hold no state: loading them once for all files takes half the time
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
