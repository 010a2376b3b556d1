import { REGISTRATION_STATES } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { canDecide, DECISIONS } from './decisions'

const decisionsFor = (state: (typeof REGISTRATION_STATES)[number]) =>
  DECISIONS.filter((decision) => canDecide(decision, state))

it('registrations in review can be approved or declined, and a declined one can be reopened', () => {
  expect(decisionsFor('in-review')).toEqual(['approve', 'refuse'])
  expect(decisionsFor('refused')).toEqual(['reopen'])
})

it('unconfirmed, cancelled and erased registrations allow no decision', () => {
  const left = REGISTRATION_STATES.filter((state) => decisionsFor(state).length === 0)
  expect(left).toEqual(['unconfirmed', 'lapsed', 'withdrawn', 'erased'])
})
