import { asksForDemo, fillDemo, openDemo } from './demo.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { build, install } from './install-and-build.mjs'
import { followParent } from './follow-parent.mjs'
import { APP_FOLDERS, startPlatform } from './platform.mjs'
import { checkPortIsFree } from './ports.mjs'
import { loadEnvFile, readSettings } from './settings.mjs'
import { stopFor } from './stop.mjs'

try {
  checkNodeVersion(process.versions.node)
  loadEnvFile()
  const isDemo = asksForDemo(process.argv.slice(2))
  const env = isDemo ? openDemo(process.env) : process.env
  const settings = readSettings(env)
  await checkPortIsFree('API_PORT', settings.apiPort)
  await checkPortIsFree('SITE_PORT', settings.sitePort)
  await install()
  await build(APP_FOLDERS)
  await run(settings, env, isDemo)
} catch (reason) {
  stopFor(reason)
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isDemo
 */
async function run(settings, env, isDemo) {
  const asked = askedToStop()
  let isUp = false
  const starting = startPlatform(settings, env, {
    onStep: (what) => console.log(`${what} …`),
    onLine: (name, line) => isUp && console.log(`${name.padEnd(4)} ${line}`),
  })
  const first = await Promise.race([starting, asked])
  if (first === 'asked') process.exit(0)

  const platform = first
  if (isDemo) await printDemo(platform)
  else printAddresses(platform, settings)
  isUp = true
  const end = await Promise.race([platform.ended, asked])
  if (end === 'asked') console.log('\nStopping …')
  await platform.stop()
  if (end !== 'asked') throw end
  console.log(isDemo ? 'Stopped. The example data is deleted.' : 'Stopped. The data is kept.')
  process.exit(0)
}

/**
 * Settles at the first Ctrl-C or SIGTERM, or when npm has ended. A second Ctrl-C exits immediately.
 *
 * @returns {Promise<'asked'>}
 */
function askedToStop() {
  return new Promise((settle) => {
    let isAsked = false
    const ask = () => {
      if (isAsked) process.exit(130)
      isAsked = true
      settle('asked')
    }
    process.on('SIGINT', ask)
    process.on('SIGTERM', () => settle('asked'))
    process.on('SIGHUP', () => settle('asked'))
    followParent(() => settle('asked'))
  })
}

/**
 * @param {import('./platform.mjs').Platform} platform
 * @param {import('./settings.mjs').Settings} settings
 */
function printAddresses({ addresses, firstOwnerUrl }, settings) {
  console.log(`
  Site       ${addresses.site}
  Dashboard  ${addresses.admin}
  API        ${addresses.api}
  Data       ${settings.dataDir}
`)
  if (firstOwnerUrl) {
    console.log(
      `  No account exists yet. Open this link once to create the first owner:\n  ${firstOwnerUrl}\n`,
    )
  }
  console.log('  Press Ctrl+C to stop.\n')
}

/** @param {import('./platform.mjs').Platform} platform */
async function printDemo({ addresses, firstOwnerUrl = '', stop }) {
  const { owner, apiKey } = await fillDemo(addresses.api, firstOwnerUrl).catch(async (reason) => {
    await stop()
    throw reason
  })
  console.log(`
  Site       ${addresses.site}
  Dashboard  ${addresses.admin}
  API        ${addresses.api}

  Demonstration with example data, which is deleted at the end.
  Sign in    ${owner.email}, password ${owner.password}
  API key    ${apiKey}

  Press Ctrl+C to stop.
`)
}
