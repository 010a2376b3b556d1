import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // A browser is opened for the files it prints
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
