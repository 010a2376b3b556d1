import { createServer } from 'node:net'
import { isAbsolute } from 'node:path'
import { expect, it } from 'vitest'
import { checkNodeVersion } from './node-version.mjs'
import { checkPortIsFree, findFreePort } from './ports.mjs'
import { readSettings } from './settings.mjs'

it('without settings, the platform is on 3000 and 4000 with its data in the repository', () => {
  const { apiPort, sitePort, dataDir } = readSettings({})
  expect([apiPort, sitePort]).toEqual([4000, 3000])
  expect(isAbsolute(dataDir)).toBe(true)
  expect(dataDir).toMatch(/[\\/]\.data$/)
})

it('the public addresses follow the ports unless they are set', () => {
  const { environment } = readSettings({ API_PORT: '4100', PUBLIC_SITE_URL: 'https://example.org' })
  expect(environment['PUBLIC_API_URL']).toBe('http://localhost:4100')
  expect(environment['PUBLIC_SITE_URL']).toBe('https://example.org')
})

it.each(['x', '0', '70000', '4000.5'])('API_PORT=%s is refused by name', (port) => {
  expect(() => readSettings({ API_PORT: port })).toThrow(/^API_PORT is /)
})

it('the same port for the API and the site is refused', () => {
  expect(() => readSettings({ API_PORT: '3000' })).toThrow(/API_PORT and SITE_PORT/)
})

it.each(['18.20.0', '20.18.3'])('Node %s is refused as too old', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(version)
})

it.each(['20.19.0', '22.0.0', '24.1.0'])('Node %s is accepted', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow()
})

it('a port in use is refused with the variable that changes it, and a free one is accepted', async () => {
  const port = await findFreePort()
  await checkPortIsFree('SITE_PORT', port)
  const server = createServer()
  await new Promise((settle) => server.listen(port, '127.0.0.1', () => settle(undefined)))
  try {
    await expect(checkPortIsFree('SITE_PORT', port)).rejects.toThrow(/SITE_PORT=\d+ npm start/)
  } finally {
    server.close()
  }
})
