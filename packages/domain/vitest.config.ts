import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['@u4ssc/test/seed-properties.mjs'],
    // Properties try a thousand cases, on machines that do other things besides
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'here' } },
      {
        // Nothing may depend on where the computer stands: once more, a day ahead of most of the world
        extends: true,
        test: {
          name: 'in Apia',
          env: { TZ: 'Pacific/Apia' },
          exclude: [...configDefaults.exclude, 'test/packed.test.ts', 'test/public-api.test.ts'],
        },
      },
    ],
  },
})
