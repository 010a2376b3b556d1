import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
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
