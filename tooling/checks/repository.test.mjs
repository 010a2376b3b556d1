import { expect, it } from 'vitest'
import { findOtherRepositories, hasPlaceholder, repositoryFields } from './repository.mjs'

const ROOT = {
  repository: { type: 'git', url: 'git+https://git.example/u4ssc/platform.git' },
  homepage: 'https://git.example/u4ssc/platform',
  bugs: 'https://git.example/u4ssc/platform/issues',
}

it('a published manifest has the repository of the root, with its folder', () => {
  const own = repositoryFields(ROOT, 'packages/domain')
  expect(own.repository.directory).toBe('packages/domain')
  const manifests = { 'packages/domain': own, 'packages/client': { homepage: ROOT.homepage } }
  expect(findOtherRepositories(ROOT, manifests)).toEqual([
    'packages/client/package.json: run npm run manifests',
  ])
})

it('a repository that the owner has not named is found', () => {
  expect(hasPlaceholder(ROOT)).toBe(false)
  expect(hasPlaceholder({ ...ROOT, homepage: 'https://github.com/OWNER/platform' })).toBe(true)
})
