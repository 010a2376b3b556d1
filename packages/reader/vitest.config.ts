import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Nothing is kept in modules: loading them once for all files takes less time
    isolate: false,
    // A day ahead of most other zones: no result depends on the zone of the computer
    env: { TZ: process.env['TZ'] ?? 'Pacific/Apia' },
    testTimeout: 30_000,
  },
})
