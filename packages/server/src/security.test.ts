import { expect, it } from 'vitest'
import { SecurityContactSchema, securityText, isSecureOrLocal, hasBearerToken } from './security'

it('security.txt names the contact as an address, and is valid for half a year', () => {
  const contact = SecurityContactSchema.parse('security@example.org')
  const now = '2026-01-01T00:00:00.000Z'
  expect(securityText(contact, 'https://meetings.example.org', now)).toBe(
    'Contact: mailto:security@example.org\n' +
      'Expires: 2026-06-30T00:00:00.000Z\n' +
      'Canonical: https://meetings.example.org/.well-known/security.txt\n',
  )
  expect(SecurityContactSchema.parse('https://example.org/report')).toBe(
    'https://example.org/report',
  )
})

it.each(['security', 'http://example.org/report', 'a@b.example\nExpires: never'])(
  '%j is refused as a contact',
  (contact) => {
    expect(SecurityContactSchema.safeParse(contact).success).toBe(false)
  },
)

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

const TOKEN = 'a-token-of-the-night-shift'

it('hasBearerToken accepts only the exact header “Bearer TOKEN”', () => {
  expect(hasBearerToken(`Bearer ${TOKEN}`, TOKEN)).toBe(true)
  for (const other of [undefined, '', TOKEN, 'Bearer ', `Bearer ${TOKEN}s`, `bearer ${TOKEN}`])
    expect(hasBearerToken(other, TOKEN)).toBe(false)
})
