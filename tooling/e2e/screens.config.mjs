import tests from './vitest.config.mjs'

const MINUTE_MS = 60_000

export default {
  ...tests,
  test: {
    ...tests.test,
    include: ['screens.ts'],
    testTimeout: 30 * MINUTE_MS,
    hookTimeout: 10 * MINUTE_MS,
  },
}
