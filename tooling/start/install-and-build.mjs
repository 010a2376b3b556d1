import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runStep } from './run-step.mjs'
import { ROOT } from './settings.mjs'

const QUIET = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }

// Servers and browsers for the tests of machines that have none; fetched only there
const ON_DEMAND = '@u4ssc/test-binaries'

// Lies in node_modules, so that whoever removes them installs again
const INSTALLED = resolve(ROOT, 'node_modules/.installed-lockfile')

/** Installs what the lockfile states, unless that is what was installed last. */
export async function install() {
  const lockfile = createHash('sha256').update(read('pnpm-lock.yaml')).digest('hex')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lockfile) return
  await pnpm('Installing packages', ['install', '--frozen-lockfile', '--filter', `!${ON_DEMAND}`])
  writeFileSync(INSTALLED, lockfile)
}

/** Installs the PostgreSQL server and the Chromium that the registry carries. */
export async function installTestBinaries() {
  await pnpm('Fetching what this machine lacks for the tests', [
    ...['install', '--frozen-lockfile', '--filter', ON_DEMAND],
  ])
}

/** @param {string[]} [folders] what to build, with all it needs; without: everything */
export async function build(folders = []) {
  const filters = folders.map((folder) => `--filter=./${folder}`)
  const args = ['run', '--silent', 'build', '--', '--output-logs=new-only', ...filters]
  await runStep('Building', 'npm', args, { ...process.env, ...QUIET })
}

/**
 * @param {string} title
 * @param {string[]} args
 */
async function pnpm(title, args) {
  await runStep(title, 'npx', ['--yes', packageManager(), ...args])
}

/** @returns {string} as package.json pins it: "pnpm@10.34.8" */
function packageManager() {
  return JSON.parse(read('package.json')).packageManager
}

/** @param {string} file in the root of the repository */
function read(file) {
  return readFileSync(resolve(ROOT, file), 'utf8')
}
