import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // Loading the modules once for all files takes half the time
    isolate: false,
    testTimeout: 30_000,
  },
})
