import { expect, it } from 'vitest'
import { withComments } from './with-comments.mjs'

const COMMENTS = new Map([
  ['list-things', ['Returns the things, written a*/b.', '', 'For anyone.']],
])

it('a declared operation gets its comment with its indent, which no text can end', () => {
  const declared = '  things: {\n    list: Operation<"list-things", [], Request>;\n  };'
  expect(withComments(declared, COMMENTS)).toBe(
    [
      '  things: {',
      '    /**',
      '     * Returns the things, written a*\\/b.',
      '     *',
      '     * For anyone.',
      '     */',
      '    list: Operation<"list-things", [], Request>;',
      '  };',
    ].join('\n'),
  )
})

it('code without an operation of the contract does not change', () => {
  const other = 'type Any = Operation<"list-things", []>\n  get: Operation<"other", []>'
  expect(withComments(other, COMMENTS)).toBe(other)
})
