import { expect, it } from 'vitest'
import { attendingOf, cookieOfAttending } from './remember-attending.server'

const PAGE = 'https://example.org/en/eligibility'

function visit(query: string, cookie = ''): Request {
  return new Request(PAGE + query, { headers: { cookie } })
}

it('the last answered question is remembered, and the address has priority over it', () => {
  const cookie = cookieOfAttending(visit('?country=CO&capacity=individual'))?.split(';')[0]
  expect(attendingOf(visit('', cookie))).toEqual({ country: 'CO', capacity: 'individual' })
  const asked = { country: 'CH', capacity: 'academia' }
  expect(attendingOf(visit(`?${new URLSearchParams(asked)}`, cookie))).toEqual(asked)
})

it.each(['', '?country=XX&capacity=individual', '?country=CO', '?country=CO&capacity=king'])(
  'a question without an answer is not remembered: %s',
  (query) => {
    expect(cookieOfAttending(visit(query))).toBeNull()
  },
)

it.each(['attending=', 'attending=CO', 'attending=CO%20king', 'attending=%22%3E'])(
  'a manipulated cookie is ignored: %s',
  (cookie) => {
    expect(attendingOf(visit('', cookie))).toEqual({})
  },
)
