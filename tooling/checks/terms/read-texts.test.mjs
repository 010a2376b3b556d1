import { expect, it } from 'vitest'
import { findTwins } from './find-twins.mjs'
import { readGuides } from './read-texts.mjs'
import { readTerms } from './terms-table.mjs'

const GUIDE = `# Guide

You read it in a
**letter**.

1. Open \`it\`.
   Then close it.
2. End.
`

it('each paragraph and item of a guide is one text, with its first line as the key', () => {
  expect(
    readGuides(['docs/guides/dashboard/en.md', 'docs/guides/operating.md'], () => GUIDE),
  ).toEqual([
    { area: 'guides', language: 'en', key: 'dashboard.1', text: 'Guide' },
    { area: 'guides', language: 'en', key: 'dashboard.3', text: 'You read it in a letter.' },
    { area: 'guides', language: 'en', key: 'dashboard.6', text: 'Open it. Then close it.' },
    { area: 'guides', language: 'en', key: 'dashboard.8', text: 'End.' },
  ])
})

it('a twin of a term in a guide is reported with its guide and line', () => {
  const texts = readGuides(['docs/guides/taking-part/zh.md'], () => '# 指南\n\n请打开该信函。\n')
  expect(findTwins(texts, readTerms())).toContainEqual(
    expect.stringContaining('(zh): guides/taking-part.3 says “信函”, not “通函”'),
  )
})
