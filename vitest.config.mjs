import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The browser tests run apart: they need everything built
    projects: ['packages/*', 'apps/*', 'tooling/!(e2e)', 'examples/!(*.md)'],
  },
})
