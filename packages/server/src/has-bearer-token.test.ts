import { expect, it } from 'vitest'
import { hasBearerToken } from './has-bearer-token'

const TOKEN = 'a-token-of-the-night-shift'

it('the check accepts the token as a bearer token only', () => {
  expect(hasBearerToken(`Bearer ${TOKEN}`, TOKEN)).toBe(true)
  for (const other of [undefined, '', TOKEN, 'Bearer ', `Bearer ${TOKEN}s`, `bearer ${TOKEN}`])
    expect(hasBearerToken(other, TOKEN)).toBe(false)
})
