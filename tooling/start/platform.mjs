import { startApp } from './start-app.mjs'
import { waitUntilReady } from './wait-until-ready.mjs'

const API = { name: 'API', entry: 'apps/api/dist/main.js' }
const SITE = { name: 'site', entry: 'apps/site/build/server/main.js' }

/** The apps to build; the API serves the built dashboard. */
export const APP_FOLDERS = ['apps/api', 'apps/site', 'apps/admin']

/**
 * @typedef {object} Platform
 * @property {{ site: string, api: string, admin: string }} addresses
 * @property {string | undefined} firstOwnerUrl - until the first owner is created
 * @property {Promise<import('./stop.mjs').Stop>} ended - settles when one of the apps has ended
 * @property {Promise<unknown>} allEnded - settles when both have ended
 * @property {() => Promise<void>} stop
 * @property {() => void} kill - immediately, like kill -9
 */

/**
 * Starts API and site and waits until each of the three addresses responds.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {{ onStep?: (what: string) => void, onLine?: (name: string, line: string) => void }} [watch]
 * @returns {Promise<Platform>}
 */
export async function startPlatform(settings, env, { onStep, onLine } = {}) {
  const addresses = {
    site: `http://localhost:${settings.sitePort}/en`,
    api: `http://localhost:${settings.apiPort}/docs`,
    admin: `http://localhost:${settings.apiPort}/admin/`,
  }
  const environment = { ...env, ...settings.environment }
  /** @type {string | undefined} */
  let firstOwnerUrl

  const api = startApp(API, environment, (line) => {
    firstOwnerUrl ??= readFirstOwnerUrl(line)
    onLine?.(api.name, line)
  })
  const site = startApp(SITE, environment, (line) => onLine?.(site.name, line))
  const stop = async () => void (await Promise.all([site.stop(), api.stop()]))
  process.once('exit', () => [api, site].forEach((app) => app.kill()))

  try {
    onStep?.('Opening the database and starting the API')
    await waitUntilReady(`http://localhost:${settings.apiPort}/readyz`, api)
    await waitUntilReady(addresses.admin, api)
    onStep?.('Starting the site')
    await waitUntilReady(addresses.site, site)
  } catch (error) {
    await stop()
    throw error
  }

  return {
    addresses,
    firstOwnerUrl,
    ended: Promise.race([api.ended, site.ended]),
    allEnded: Promise.all([api.ended, site.ended]),
    stop,
    kill: () => [api, site].forEach((app) => app.kill()),
  }
}

/**
 * @param {string} line - of the API's log
 * @returns {string | undefined}
 */
function readFirstOwnerUrl(line) {
  if (!line.includes('first-owner-link')) return undefined
  try {
    const entry = JSON.parse(line)
    return entry.event === 'first-owner-link' ? entry.url : undefined
  } catch {
    return undefined
  }
}
