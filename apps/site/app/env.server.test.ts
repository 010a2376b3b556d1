import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEnv } from './env.server'

const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_SITE_URL: 'https://meetings.example.org',
  PUBLIC_API_URL: 'https://api.example.org',
}

it('the site refuses production without encrypted public addresses', () => {
  expect(() => readEnv({ NODE_ENV: 'production' })).toThrow(/PUBLIC_SITE_URL[^]*PUBLIC_API_URL/)
  for (const name of ['PUBLIC_SITE_URL', 'PUBLIC_API_URL']) {
    const clear = { ...PRODUCTION, [name]: 'http://meetings.example.org' }
    expect(() => readEnv(clear)).toThrow(
      new RegExp(`Required in production, with https.*\n.*${name}`),
    )
    expect(readEnv({ ...clear, [name]: 'http://localhost:3000' }).NODE_ENV).toBe('production')
  }
})

it('the site uses the API port on this machine if no address is set', () => {
  expect(readEnv({ API_PORT: '4100' })).toMatchObject({
    PUBLIC_API_URL: 'http://localhost:4100',
    INTERNAL_API_URL: ['http://localhost:4100'],
  })
  expect(readEnv({}).PUBLIC_API_URL).toBe('http://localhost:4000')
})

it('the site asks the API at internal addresses, one or several, that can differ from the public one', () => {
  const PUBLIC_API_URL = 'https://api.example.org'
  expect(readEnv({ PUBLIC_API_URL, INTERNAL_API_URL: 'http://api:4000/' })).toMatchObject({
    PUBLIC_API_URL,
    INTERNAL_API_URL: ['http://api:4000'],
  })
  expect(readEnv({ INTERNAL_API_URL: 'http://a:4000, http://b:4000' }).INTERNAL_API_URL).toEqual([
    'http://a:4000',
    'http://b:4000',
  ])
  expect(() => readEnv({ INTERNAL_API_URL: 'http://a:4000,b' })).toThrow(/INTERNAL_API_URL/)
})

it('the site continues to answer for a moment after a stop request in production', () => {
  expect(readEnv({}).STOP_DELAY).toBe(0)
  expect(readEnv(PRODUCTION).STOP_DELAY).toBe(5)
  expect(readEnv({ ...PRODUCTION, STOP_DELAY: '0' }).STOP_DELAY).toBe(0)
})

it('the site listens on this machine only unless another address is set', () => {
  expect(readEnv({}).HOST).toBe('127.0.0.1')
})

it('the site names a setting that cannot be used, and a correct value', () => {
  expect(() => readEnv({ SITE_PORT: 'http' })).toThrow(/number from 1 to 65535[^]*SITE_PORT/)
  expect(() => readEnv({ ...PRODUCTION, CLOCK: '2021-11-25T09:00:00Z' })).toThrow(/CLOCK/)
})

it('the site refuses a secretariat without a usable email address', () => {
  expect(readEnv({ SECRETARIAT_EMAIL: 'desk@example.org' }).SECRETARIAT_EMAIL).toBe(
    'desk@example.org',
  )
  expect(() => readEnv({ SECRETARIAT_EMAIL: 'desk' })).toThrow(/email address[^]*SECRETARIAT_EMAIL/)
})

it('the site reads the token of its metrics from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-site-'))
  const file = join(folder, 'token')
  writeFileSync(file, 'a-token-of-the-operator\n')
  expect(readEnv({ METRICS_TOKEN_FILE: file }).METRICS_TOKEN).toBe('a-token-of-the-operator')
  rmSync(folder, { recursive: true })
  expect(() => readEnv({ METRICS_TOKEN_FILE: file })).toThrow(/METRICS_TOKEN_FILE cannot be read/)
})
