import { expect, it } from 'vitest'
import { findUnlistedDependencies } from './listed-dependencies.mjs'

const manifest = { name: '@u4ssc/api', dependencies: { hono: '1.0.0', '@u4ssc/domain': '1.0.0' } }

it('the check of dependencies reports a production dependency that the document does not name', () => {
  expect(findUnlistedDependencies('| `pg` |', [manifest])).toEqual([
    'hono, which @u4ssc/api installs, is not listed',
  ])
})

it('the check of dependencies accepts a dependency that the document names, and packages of this repository', () => {
  expect(findUnlistedDependencies('| `hono` |', [manifest])).toEqual([])
})
