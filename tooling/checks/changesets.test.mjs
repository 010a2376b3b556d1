import { expect, it } from 'vitest'
import { findPrivateChangesets } from './changesets.mjs'

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
