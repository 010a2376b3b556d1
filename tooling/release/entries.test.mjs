import { expect, it } from 'vitest'
import { listEntries } from './entries.mjs'

it('the entries of a package are its modules, without patterns and files of data', () => {
  const module = { types: './dist/index.d.ts', default: './dist/index.js' }
  const exports = { '.': module, './words': module, './schemas/*.json': './schemas/*.json' }
  expect(
    listEntries({
      name: '@u4ssc/domain',
      exports: { ...exports, './package.json': './package.json' },
    }),
  ).toEqual(['@u4ssc/domain', '@u4ssc/domain/words'])
})

it('a package with a command only has no entries', () => {
  expect(
    listEntries({ name: '@u4ssc/cli', exports: { './package.json': './package.json' } }),
  ).toEqual([])
})
