import { expect, it } from 'vitest'
import en from './en.json' with { type: 'json' }
import type { FactLabels } from './fact-labels'

it('the labels of facts do not compile without that of a fact', () => {
  const { 'fact/fee': fee, ...others } = en
  // @ts-expect-error: the label of the fee is missing
  others satisfies FactLabels
  expect(fee).toBe('Fee')
})
