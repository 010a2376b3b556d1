import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    globalSetup: ['test/make-template.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Modules hold no state: loading them once for all files takes half the time
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
