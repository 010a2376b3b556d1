import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientAddress, parseTrustedProxies, placeOf } from './client-address'

const from = (trust: string, peer: string, forwardedFor?: string) =>
  clientAddress(peer, forwardedFor, parseTrustedProxies(trust))

describe('the address of a client', () => {
  it('is the connected address without a trusted proxy, whatever a header states', () => {
    expect(clientAddress('192.0.2.1', '203.0.113.9', undefined)).toBe('192.0.2.1')
    expect(clientAddress(undefined, '203.0.113.9', undefined)).toBeUndefined()
  })

  it.each([
    ['1', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['1', '10.0.0.1', '198.51.100.7, 203.0.113.9', '203.0.113.9'],
    ['2', '10.0.0.1', '198.51.100.7, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['2', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['1', '10.0.0.1', undefined, '10.0.0.1'],
    ['1', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['10.0.0.0/8', '::ffff:10.0.0.1', '198.51.100.7, 203.0.113.9, 10.1.1.1', '203.0.113.9'],
    ['10.0.0.0/8', '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['10.0.0.1, 2001:db8::/32', '2001:db8::1', '203.0.113.9:4711', '203.0.113.9'],
    ['1', '10.0.0.1', '[2001:db8::9]:4711', '2001:db8::9'],
  ])(
    'with trusted proxies %s, connection %s and header %s is %s',
    (trust, peer, forwarded, client) => {
      expect(from(trust, peer, forwarded)).toBe(client)
    },
  )

  it('is never an address that a client writes into the header', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (forged) => {
        expect(from('1', '10.0.0.1', `${forged}, 203.0.113.9`)).toBe('203.0.113.9')
        expect(from('10.0.0.0/8', '10.0.0.1', `${forged}, 203.0.113.9`)).toBe('203.0.113.9')
      }),
    )
  })
})

it.each(['', '0', '12', 'yes', '10.0.0.0/33', '10.0.0.1,', 'balancer.example.org'])(
  'the setting "%s" is not a list of trusted proxies',
  (text) => {
    expect(parseTrustedProxies(text)).toBeUndefined()
  },
)

it('the addresses of one IPv6 network count as one client, and each IPv4 address as a separate client', () => {
  expect(placeOf('2001:db8:1:2::1')).toBe(placeOf('2001:db8:1:2:ffff::9'))
  expect(placeOf('2001:db8:1:2::1')).not.toBe(placeOf('2001:db8:1:3::1'))
  expect(placeOf('::ffff:192.0.2.1')).not.toBe(placeOf('::ffff:192.0.2.2'))
  expect(placeOf(undefined)).toBe('unknown')
})
