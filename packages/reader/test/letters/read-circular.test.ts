import { expect, it } from 'vitest'
import { MAX_CIRCULAR_LENGTH, readCircular } from '../../src/index'

it('an empty text and one above the limit are not read, with a warning', () => {
  expect(readCircular(' \n\t').diagnostics).toMatchObject([{ code: 'text-empty' }])
  expect(readCircular('a'.repeat(MAX_CIRCULAR_LENGTH + 1)).diagnostics).toMatchObject([
    { code: 'text-too-long' },
  ])
})
