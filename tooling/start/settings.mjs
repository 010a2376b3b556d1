import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @typedef {object} Settings
 * @property {number} apiPort
 * @property {number} sitePort
 * @property {string} dataDir - absolute
 * @property {Record<string, string>} environment - additional variables for the apps
 */

/** Reads `.env` if it exists; environment variables have priority. */
export function loadEnvFile(file = resolve(ROOT, '.env')) {
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * Returns the settings that the start itself needs. The apps read and check their own.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Stop} if a port is invalid
 */
export function readSettings(env) {
  const apiPort = readPort(env, 'API_PORT', 4000)
  const sitePort = readPort(env, 'SITE_PORT', 3000)
  if (apiPort === sitePort) {
    throw new Stop(`API_PORT and SITE_PORT are both ${apiPort}. Set two different ports.`)
  }
  const dataDir = resolve(ROOT, env['DATA_DIR'] || '.data')
  return {
    apiPort,
    sitePort,
    dataDir,
    environment: {
      API_PORT: String(apiPort),
      SITE_PORT: String(sitePort),
      DATA_DIR: dataDir,
      PUBLIC_API_URL: env['PUBLIC_API_URL'] || `http://localhost:${apiPort}`,
      PUBLIC_SITE_URL: env['PUBLIC_SITE_URL'] || `http://localhost:${sitePort}`,
    },
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const text = env[name]
  if (!text) return fallback
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Stop(`${name} is "${text}". Set a whole number from 1 to 65535.`)
}
