import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By default, Vitest uses one of two cores
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Browser tests have their own configuration, since they need a build
    projects: ['packages/*', 'apps/*', 'tooling/!(e2e)', 'examples/!(*.md)'],
  },
})
