import { expect, it } from 'vitest'
import { RULES } from './retention-rules'

it('the rules of retention do not compile without a kind of data, or without its deletion', () => {
  const { passport, ...others } = RULES
  // @ts-expect-error: nothing would ever delete passports
  others satisfies typeof RULES
  const { purge, ...row } = passport
  // @ts-expect-error: the row does not say how the data is deleted
  ;({ ...RULES, passport: row }) satisfies typeof RULES
  expect(purge).toBeTypeOf('function')
})
