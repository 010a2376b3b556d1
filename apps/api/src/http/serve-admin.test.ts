import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRouter } from './create-router'
import { protectAnswers } from './middleware/secure-headers'
import { serveAdmin } from './serve-admin'

const app = createRouter()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-admin-'))
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(
    join(folder, 'dist', 'index.html'),
    '<!doctype html><title>Secretariat</title><meta name="site-url" content="" /><meta name="now" content="" />',
  )
  writeFileSync(join(folder, 'dist', 'assets', 'index-a1b2.js'), 'start()')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  app.use(protectAnswers('http://localhost:4000'))
  serveAdmin(app, join(folder, 'dist'), {
    publicSiteUrl: 'https://meetings.example.org',
    clock: () => '2021-11-25T09:00:00.000Z',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('/admin', () => {
  it('serves the dashboard uncached, with a policy that refuses scripts from other origins', async () => {
    expect((await app.request('/admin')).headers.get('location')).toBe('/admin/')
    const response = await app.request('/admin/')
    expect(await response.text()).toContain('<title>Secretariat</title>')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('script-src')
  })

  it('passes the public site address and the time to the document', async () => {
    const response = await app.request('/admin/')
    const text = await response.text()
    expect(text).toContain('name="site-url" content="https://meetings.example.org"')
    expect(text).toContain('name="now" content="2021-11-25T09:00:00.000Z"')
  })

  it('lets browsers cache files for ever whose names contain their hash', async () => {
    const response = await app.request('/admin/assets/index-a1b2.js')
    expect(await response.text()).toBe('start()')
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it.each(['/admin/../secret.txt', '/admin/..%2fsecret.txt', '/admin/%2e%2e/secret.txt'])(
    'serves nothing outside its folder: %s',
    async (path) => {
      expect((await app.request(path)).status).toBe(404)
    },
  )
})
