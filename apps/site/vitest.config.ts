import { defineConfig } from 'vitest/config'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'

// Separate from vite.config.ts, because the Remix plugin is not needed in unit tests.
export default defineConfig({
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'server/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/properties.mjs'],
    // Loading the modules once for all files takes a quarter of the time
    isolate: false,
    server: { deps: { external: [BUILT_PACKAGES] } },
    testTimeout: 30_000,
  },
})
