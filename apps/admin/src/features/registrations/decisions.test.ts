import { REGISTRATION_STATES } from '@u4ssc/client'
import { expect, it } from 'vitest'
import { canDecide, DECISIONS } from './decisions'

const rulingsFor = (state: (typeof REGISTRATION_STATES)[number]) =>
  DECISIONS.filter((decision) => canDecide(decision, state))

it('what waits for a decision is approved or refused; a refusal can be reopened', () => {
  expect(rulingsFor('in-review')).toEqual(['approve', 'refuse'])
  expect(rulingsFor('refused')).toEqual(['reopen'])
})

it('nothing is offered on what its person did not confirm, withdrew or had erased', () => {
  const left = REGISTRATION_STATES.filter((state) => rulingsFor(state).length === 0)
  expect(left).toEqual(['unconfirmed', 'lapsed', 'withdrawn', 'erased'])
})
