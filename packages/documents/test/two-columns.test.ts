import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDocument } from '../src/reading/index'

/**
 * Printed by Chromium: two justified columns with ligatures and words divided at the ends of lines.
 */
const PAGE = new URL('fixtures/two-columns.pdf', import.meta.url)
const LEFT = 25
const RIGHT = 39

function sentences(first: string, last: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${first} sentence number ${index + 1} ${last}`,
  )
}

it('a PDF in two columns is read column by column, with whole words', async () => {
  const { text, findings } = await readDocument(readFileSync(PAGE))
  expect(findings).toEqual([])
  expect(text.replaceAll(/\s+/g, ' ').trim()).toBe(
    [
      'Circular',
      ...sentences('Left', 'speaks of the official first efficient offices.', LEFT),
      ...sentences('Right', 'speaks of the final offices.', RIGHT),
    ].join(' '),
  )
})
