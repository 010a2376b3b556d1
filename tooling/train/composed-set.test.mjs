import { expect, it } from 'vitest'
import { composedSet } from './composed-set.mjs'
import { readLetters } from './known-letters.mjs'

it('the committed composed letters equal newly composed ones', () => {
  const composed = composedSet().sort((a, b) => (a.name < b.name ? -1 : 1))
  expect(readLetters('composed'), 'run: node tooling/train/write-composed.mjs').toEqual(composed)
})
