import { expect, it } from 'vitest'
import { PROBLEMS, typeOfProblem } from './problems'

it('a problem does not compile without its row, or without its title', () => {
  // @ts-expect-error: the table has no row for the problem
  expect(typeOfProblem('out-of-paper')).toBe('/problems/out-of-paper')
  const { title, ...row } = PROBLEMS['invalid-request']
  // @ts-expect-error: a column is missing
  row satisfies { status: number; title: string }
  expect(title).toBe('Some fields are not valid')
})
