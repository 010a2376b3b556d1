import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Loading the modules once for all files takes a third of the time
    isolate: false,
    // A browser is opened for the files it prints
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
