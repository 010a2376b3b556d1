import tests from './vitest.config.mjs'

const LONG_MS = 3_600_000

export default {
  ...tests,
  test: { ...tests.test, include: ['site-screens.ts'], testTimeout: LONG_MS, hookTimeout: LONG_MS },
}
