import { fileURLToPath } from 'node:url'
import { BUILT_PACKAGES } from '@u4ssc/test/built-packages.mjs'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: '@u4ssc/e2e',
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    server: { deps: { external: [BUILT_PACKAGES] } },
    globalSetup: ['open-platform.ts'],
    // Each file starts a separate platform, and much of a test is waiting
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Pages may be two seconds behind what the API has; vitest alone would wait for one
    expect: { poll: { timeout: 10_000 } },
  },
})
