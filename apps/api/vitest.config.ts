import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/seed-properties.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
