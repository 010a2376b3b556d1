import { expect, it } from 'vitest'
import { hasBearerToken } from './has-bearer-token'

const TOKEN = 'a-token-of-the-night-shift'

it('hasBearerToken accepts only the exact header “Bearer TOKEN”', () => {
  expect(hasBearerToken(`Bearer ${TOKEN}`, TOKEN)).toBe(true)
  for (const other of [undefined, '', TOKEN, 'Bearer ', `Bearer ${TOKEN}s`, `bearer ${TOKEN}`])
    expect(hasBearerToken(other, TOKEN)).toBe(false)
})
