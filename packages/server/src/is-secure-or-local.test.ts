import { expect, it } from 'vitest'
import { isSecureOrLocal } from './is-secure-or-local'

it.each([
  ['https://meetings.example.org', true],
  ['http://localhost:3000', true],
  ['http://site.localhost', true],
  ['http://127.0.0.1:4000', true],
  ['http://[::1]:4000', true],
  ['http://meetings.example.org', false],
  ['http://localhost.example.org', false],
  ['http://127.0.0.1.example.org', false],
  ['http://10.0.0.1', false],
])('%s can be a public address in production: %s', (address, expected) => {
  expect(isSecureOrLocal(address)).toBe(expected)
})
