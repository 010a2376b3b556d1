import { defineConfig } from 'vitest/config'

// Stryker copies the package, so only tests that need nothing outside of it can run
export default defineConfig({
  test: {
    include: ['src/eligibility/**/*.test.ts', 'src/timezones/**/*.test.ts'],
    // Checks every clock change: it would take seconds for each mutation
    exclude: ['src/timezones/every-zone.test.ts'],
    testTimeout: 30_000,
  },
})
