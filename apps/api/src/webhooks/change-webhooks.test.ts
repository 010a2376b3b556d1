import { describe, expect, it } from 'vitest'
import { refuseAddress } from './change-webhooks'
import { webhookPolicyFor } from './webhook-policy'

const policy = webhookPolicyFor({ production: false })

describe('the address of a webhook', () => {
  it.each([
    'http://localhost:4799',
    'http://LOCALHOST/hook',
    'http://localhost./',
    'https://api.localhost/',
    'http://127.0.0.1/',
    'http://[::1]/',
  ])('is refused when it leads to this machine: %s', (address) => {
    expect(() => refuseAddress(address, policy)).toThrow('not one of the open internet')
  })

  it.each([
    'https://example.org/hook',
    'https://localhost.example.org/',
    'https://notlocalhost.org/',
  ])('is accepted if its name resolves to the open internet: %s', (address) => {
    expect(() => refuseAddress(address, policy)).not.toThrow()
  })
})
