import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @typedef {object} Settings
 * @property {number} apiPort
 * @property {number} sitePort
 * @property {string} dataDir absolute
 * @property {Record<string, string>} environment what the apps are started with, besides the environment itself
 */

/** Reads `.env` where there is one; what the environment already says wins over it. */
export function loadEnvFile(file = resolve(ROOT, '.env')) {
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * The settings that starting itself needs. The apps read and check all of theirs on their own.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Stop} where a port is not one
 */
export function readSettings(env) {
  const apiPort = readPort(env, 'API_PORT', 4000)
  const sitePort = readPort(env, 'SITE_PORT', 3000)
  if (apiPort === sitePort) {
    throw new Stop(`API_PORT and SITE_PORT are both ${apiPort}; give each a port of its own.`)
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
 * @param {number} otherwise
 */
function readPort(env, name, otherwise) {
  const text = env[name]
  if (!text) return otherwise
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Stop(`${name} is "${text}"; it must be a port, a whole number from 1 to 65535.`)
}
