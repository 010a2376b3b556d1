import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // vitest would leave one of two cores to others, and there are none
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The browser tests run apart: they need everything built
    projects: [
      'packages/*',
      'packages/domain/vitest.apia.config.ts',
      'apps/*',
      'tooling/!(e2e)',
      'examples/!(*.md)',
    ],
  },
})
