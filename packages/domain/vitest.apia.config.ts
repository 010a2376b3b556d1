import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import here from './vitest.config'

/** They try the package itself, or thousands of letters; `pnpm test:nodes` runs those elsewhere, too. */
const OF_NO_PLACE = [
  'test/packed.test.ts',
  'test/public-api.test.ts',
  'src/circulars/reader/read-any-text.test.ts',
  'src/circulars/reader/round-trip.test.ts',
  'src/circulars/consolidate/refusals.test.ts',
]

/** Runs tests in a time zone a day ahead of most others: no result depends on the zone of the computer. */
export default mergeConfig(
  here,
  defineConfig({
    test: {
      name: '@u4ssc/domain in Apia',
      env: { TZ: 'Pacific/Apia' },
      exclude: [...configDefaults.exclude, ...OF_NO_PLACE],
    },
  }),
)
