import { expect, it } from 'vitest'
import { SecurityContactSchema, securityText } from './security-text'

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
