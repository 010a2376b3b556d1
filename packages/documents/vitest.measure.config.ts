import { defineConfig } from 'vitest/config'

/** Not a test: `npm run measure` prints what hostile files cost. */
export default defineConfig({
  test: { include: ['test/hostile/measure-hostile-files.ts'], pool: 'forks' },
})
