import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { StartupError } from '@u4ssc/server'
import { readEnv } from './env'

const PRODUCTION = {
  NODE_ENV: 'production',
  DATA_DIR: '/var/lib/u4ssc',
  PUBLIC_SITE_URL: 'https://meetings.example.org',
  PUBLIC_API_URL: 'https://api.example.org',
}

describe('readEnv', () => {
  it('needs no variable', () => {
    expect(readEnv({})).toEqual({
      traces: undefined,
      toChosen: { maxPeople: 25, delaySeconds: 60 },
      serviceName: 'u4ssc-api',
      production: false,
      host: '127.0.0.1',
      port: 4000,
      dataDir: resolve('.data'),
      databaseUrls: undefined,
      databaseReadUrls: undefined,
      databasePoolMax: 10,
      databaseQueryTimeoutMs: 30_000,
      stopDelayMs: 0,
      commit: 'unknown',
      publicSiteUrl: 'http://localhost:3000',
      publicApiUrl: 'http://localhost:4000',
      trustedProxies: undefined,
      smtpUrl: undefined,
      mailFrom: 'U4SSC <no-reply@localhost>',
      bounces: undefined,
      dkim: undefined,
      oidc: undefined,
      metricsToken: undefined,
      logLevel: 'info',
      clock: undefined,
    })
  })

  it('treats an empty variable as unset', () => {
    expect(readEnv({ DATABASE_URL: '', API_PORT: '' }).databaseUrls).toBeUndefined()
  })

  it('names each wrong variable, its value and a correct value', () => {
    const wrong = { API_PORT: 'http', LOG_LEVEL: 'loud', TRUST_PROXY: 'all' }
    expect(() => readEnv(wrong)).toThrow(StartupError)
    expect(() => readEnv(wrong)).toThrow(/^API_PORT is "http"\. Set it to a port from 1 to 65535/)
    expect(() => readEnv(wrong)).toThrow(/LOG_LEVEL is "loud"\. Set it to one of fatal, error/)
    expect(() => readEnv(wrong)).toThrow(/TRUST_PROXY is "all"\. Set it to the number of proxies/)
  })

  it('refuses a test clock in production only', () => {
    const clock = { CLOCK: '2021-11-25T09:00:00Z' }
    expect(readEnv(clock).clock).toBe('2021-11-25T09:00:00Z')
    expect(() => readEnv({ ...clock, ...PRODUCTION })).toThrow(/^CLOCK is/)
  })

  it('uses the domain of the sender for bounces and signatures, unless others are given', () => {
    const mail = { MAIL_FROM: 'U4SSC <u4ssc@example.org>', BOUNCE_PORT: '2525' }
    const dkim = { DKIM_KEY_FILE: 'dkim.pem', DKIM_SELECTOR: 'u4ssc' }
    expect(readEnv({ ...mail, ...dkim })).toMatchObject({
      bounces: { port: 2525, domain: 'example.org' },
      dkim: { keyFile: resolve('dkim.pem'), selector: 'u4ssc', domain: 'example.org' },
    })
    const others = { BOUNCE_DOMAIN: 'bounces.example.org', DKIM_DOMAIN: 'example.com' }
    expect(readEnv({ ...mail, ...dkim, ...others })).toMatchObject({
      bounces: { domain: 'bounces.example.org' },
      dkim: { domain: 'example.com' },
    })
    expect(() => readEnv({ DKIM_KEY_FILE: 'dkim.pem' })).toThrow(/^DKIM_SELECTOR is not set/)
    const half = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'u4ssc' }
    expect(() => readEnv(half)).toThrow(/^OIDC_CLIENT_SECRET is not set/)
  })

  it('does not repeat a database address, which contains a password', () => {
    const wrong = { DATABASE_URL: 'mysql://root:secret@localhost/db' }
    expect(() => readEnv(wrong)).toThrow(/^DATABASE_URL is not valid\. .*PostgreSQL/)
    expect(() => readEnv(wrong)).not.toThrow(/secret/)
  })

  it('refuses production without HTTPS public addresses and a fixed data folder', () => {
    expect(readEnv(PRODUCTION)).toMatchObject({ production: true, stopDelayMs: 5_000 })
    for (const name of ['PUBLIC_SITE_URL', 'PUBLIC_API_URL'])
      expect(() => readEnv({ ...PRODUCTION, [name]: '' })).toThrow(
        new RegExp(`^${name} is not set\\. .*required in production\\.$`),
      )
    for (const name of ['PUBLIC_SITE_URL', 'PUBLIC_API_URL']) {
      const clear = { ...PRODUCTION, [name]: 'http://meetings.example.org' }
      expect(() => readEnv(clear)).toThrow(
        new RegExp(
          `^${name} is "http://meetings.example.org"\\. .*https required in production\\.$`,
        ),
      )
      expect(readEnv({ ...clear, [name]: 'http://localhost:4000' }).production).toBe(true)
    }
    const relative = { ...PRODUCTION, DATA_DIR: '.data' }
    expect(() => readEnv(relative)).toThrow(/^DATA_DIR is "\.data"\. .*absolute path/)
    expect(() => readEnv({ ...PRODUCTION, DATA_DIR: '' })).toThrow(/^DATA_DIR is not set/)
    expect(readEnv({ ...relative, DATABASE_URL: 'postgres://a/db' })).toMatchObject({
      databaseUrls: ['postgres://a/db'],
    })
  })

  it('reads secrets from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'u4ssc-secrets-'))
    try {
      const path = join(folder, 'database')
      writeFileSync(path, 'postgres://u:secret@a,b/db\n')
      expect(readEnv({ DATABASE_URL_FILE: path })).toMatchObject({
        databaseUrls: ['postgres://u:secret@a/db', 'postgres://u:secret@b/db'],
      })
      const both = { DATABASE_URL_FILE: path, DATABASE_URL: 'postgres://c/db' }
      expect(() => readEnv(both)).toThrow(/^Both DATABASE_URL and DATABASE_URL_FILE are set/)
      const missing = { METRICS_TOKEN_FILE: join(folder, 'missing') }
      expect(() => readEnv(missing)).toThrow(/^The file in METRICS_TOKEN_FILE cannot be read/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
