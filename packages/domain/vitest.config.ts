import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Nothing is kept in modules: loading them once for all files takes less time
    isolate: false,
    // Properties try a thousand cases, on machines that do other things besides
    testTimeout: 30_000,
  },
})
