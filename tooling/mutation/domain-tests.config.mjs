import { defineConfig } from 'vitest/config'

// Stryker copies the package elsewhere: only tests that look for nothing outside of it
export default defineConfig({
  test: {
    include: ['src/eligibility/**/*.test.ts', 'src/timezones/**/*.test.ts'],
    // It goes through every change of every clock: seconds, for each change that is tried
    exclude: ['src/timezones/every-zone.test.ts'],
    testTimeout: 30_000,
  },
})
