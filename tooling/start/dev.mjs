import { spawn } from 'node:child_process'
import { build, install } from './install-and-build.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { checkPortIsFree } from './ports.mjs'
import { loadEnvFile, readSettings, ROOT } from './settings.mjs'
import { stopFor } from './stop.mjs'

try {
  checkNodeVersion(process.versions.node)
  loadEnvFile()
  const settings = readSettings(process.env)
  await checkPortIsFree('API_PORT', settings.apiPort)
  await checkPortIsFree('SITE_PORT', settings.sitePort)
  await install()
  // The API also serves the built dashboard; the dashboard with reload has a separate address
  await build(['apps/admin'])
  runAll({ ...process.env, ...settings.environment })
} catch (reason) {
  stopFor(reason)
}

/**
 * Runs the `dev` script of all apps, with the app's name before each line.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function runAll(env) {
  const args = ['exec', '--', 'turbo', 'run', 'dev', '--filter=./apps/*']
  const shell = process.platform === 'win32'
  const child = spawn('npm', args, { cwd: ROOT, env, shell, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('close', (code) => process.exit(code ?? 0))
}
