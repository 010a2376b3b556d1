import { expect, it } from 'vitest'
import { readEnv } from './env.server'

it('finds the API at its port on this machine where no address is set', () => {
  expect(readEnv({ API_PORT: '4100' })).toMatchObject({
    PUBLIC_API_URL: 'http://localhost:4100',
    INTERNAL_API_URL: 'http://localhost:4100',
  })
  expect(readEnv({}).PUBLIC_API_URL).toBe('http://localhost:4000')
})

it('asks the API at an address of its own, should browsers have another', () => {
  const settings = {
    PUBLIC_API_URL: 'https://api.example.org',
    INTERNAL_API_URL: 'http://api:4000',
  }
  expect(readEnv(settings)).toMatchObject(settings)
})

it('names the setting that cannot be used, and what it should be', () => {
  expect(() => readEnv({ SITE_PORT: 'http' })).toThrow(/number from 1 to 65535[^]*SITE_PORT/)
  expect(() => readEnv({ NODE_ENV: 'production', CLOCK: '2021-11-25T09:00:00Z' })).toThrow(/CLOCK/)
})

it('refuses a secretariat without a usable email address', () => {
  expect(readEnv({ SECRETARIAT_EMAIL: 'desk@example.org' }).SECRETARIAT_EMAIL).toBe(
    'desk@example.org',
  )
  expect(() => readEnv({ SECRETARIAT_EMAIL: 'desk' })).toThrow(/email address[^]*SECRETARIAT_EMAIL/)
})
