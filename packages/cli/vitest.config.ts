import { defineConfig } from 'vitest/config'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Loading the modules once for all files takes less time
    isolate: false,
    server: { deps: { external: [BUILT_PACKAGES] } },
    testTimeout: 30_000,
  },
})
