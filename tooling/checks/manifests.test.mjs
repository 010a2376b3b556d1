import { expect, it } from 'vitest'
import { findPrivateChangesets, findUnlistedDependencies } from './manifests.mjs'

const CHANGESET =
  "---\n'@u4ssc/domain': minor\n'@u4ssc/api': patch\n---\n\nReads more letters: minor ones.\n"
const FILES = { '.changeset/more-letters.md': CHANGESET, '.changeset/README.md': CHANGESET }

it('a changeset that names a private package is reported, except for the README of the folder', () => {
  const read = (/** @type {string} */ file) =>
    Object.entries(FILES).find(([name]) => name === file)?.[1] ?? ''
  expect(findPrivateChangesets(Object.keys(FILES), read, ['@u4ssc/domain'])).toEqual([
    '.changeset/more-letters.md: @u4ssc/api is not published',
  ])
})

const manifest = { name: '@u4ssc/api', dependencies: { hono: '1.0.0', '@u4ssc/domain': '1.0.0' } }

it('the check of dependencies reports a production dependency that the document does not name', () => {
  expect(findUnlistedDependencies('| `pg` |', [manifest])).toEqual([
    'hono, which @u4ssc/api installs, is not listed',
  ])
})

it('the check of dependencies accepts a dependency that the document names, and packages of this repository', () => {
  expect(findUnlistedDependencies('| `hono` |', [manifest])).toEqual([])
})
