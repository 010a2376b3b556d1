import { describe, expect, it } from 'vitest'
import {
  canDecide,
  canTransition,
  REGISTRATION_DECISIONS,
  REGISTRATION_STATE_ROWS,
  REGISTRATION_STATES,
  statesWith,
} from './index'
import type { RegistrationState } from './index'

describe('the table of states of a registration', () => {
  it('has the states in the order of the schema', () => {
    expect(Object.keys(REGISTRATION_STATE_ROWS)).toEqual(REGISTRATION_STATES)
  })

  it('has only decisions whose results can follow the state', () => {
    const after = { approve: ['confirmed', 'waiting'], refuse: ['refused'], reopen: ['in-review'] }
    for (const state of REGISTRATION_STATES)
      for (const decision of REGISTRATION_DECISIONS.filter((one) => canDecide(state, one)))
        for (const next of REGISTRATION_STATES.filter((one) => after[decision].includes(one)))
          expect([state, next, canTransition(state, next)]).toEqual([state, next, true])
  })

  it('allows no decision before the address is confirmed, or once the person is out', () => {
    const left = REGISTRATION_STATES.filter((state) =>
      REGISTRATION_DECISIONS.every((decision) => !canDecide(state, decision)),
    )
    expect(left).toEqual(['unconfirmed', 'lapsed', 'withdrawn', 'erased'])
  })

  it('has no place for people who do not attend', () => {
    expect(statesWith({ holdsPlace: true, isActive: false })).toEqual([])
  })

  it('admits at the desk only people that it can confirm, and decides nothing there', () => {
    for (const state of statesWith({ desk: 'admit' }))
      expect([state, canTransition(state, 'confirmed')]).toEqual([state, true])
    for (const state of statesWith({ desk: 'enter' }).filter((one) => one !== 'unconfirmed'))
      expect([state, canTransition(state, 'unconfirmed')]).toEqual([state, true])
    expect(statesWith({ desk: 'decide' })).toEqual(['in-review', 'refused'])
  })

  it('can erase each registration once', () => {
    const erasable = REGISTRATION_STATES.filter((state) => canTransition(state, 'erased'))
    expect(erasable).toEqual(REGISTRATION_STATES.filter((state) => state !== 'erased'))
  })

  it('does not compile without a row', () => {
    const { lapsed, ...others } = REGISTRATION_STATE_ROWS
    // @ts-expect-error: the row of a state is missing
    others satisfies Record<RegistrationState, unknown>
    expect(lapsed.tone).toBe('bad')
  })
})

describe('statesWith', () => {
  it('returns a list whose type has the states with all of the columns', () => {
    const states: ('waiting' | 'offered' | 'confirmed')[] = statesWith({ isInDelegation: true })
    expect(states).toEqual(['waiting', 'offered', 'confirmed'])
  })
})
