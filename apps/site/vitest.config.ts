import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: the Remix plugin has no part in unit tests.
export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/seed-properties.mjs'],
    testTimeout: 30_000,
  },
})
