import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Installs and builds the platform, and writes what runs in production into a new folder: `api`, `site` and `admin`,
 * without sources, tests, types and source maps. Has no dependencies, since it runs before the installation.
 *
 *   node tooling/release/make-production.mjs /opt/u4ssc/1
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PNPM = ['--yes', 'pnpm@10.34.8']
const UNUSED_FILE = /\.(map|ts|mts|cts|tsbuildinfo|md|markdown|flow)$/i
/** The site is one file. Only the renderer of pictures and its fonts are read from packages. */
const SITE_PACKAGES = /^(@resvg|@expo-google-fonts)/
const FONT = /[\w-]+\/\w+\/\w+\.ttf/g

const [target] = process.argv.slice(2)
if (target === undefined) throw new RangeError('Name the folder to write')
const out = resolve(target)
if (existsSync(out)) throw new RangeError(`${out} exists already: name a new folder`)

run('npx', ...PNPM, 'install', '--frozen-lockfile', '--filter', '!@u4ssc/test-binaries')
run('npx', 'turbo', 'run', 'build', '--filter', './apps/*')
for (const app of ['api', 'site']) {
  const deploy = ['--config.inject-workspace-packages=true', '--filter', `@u4ssc/${app}`, 'deploy']
  run('npx', ...PNPM, ...deploy, '--prod', join(out, app))
  rmSync(join(out, app, 'pnpm-lock.yaml'), { force: true })
}
cpSync(join(ROOT, 'apps/admin/dist'), join(out, 'admin/dist'), { recursive: true })
keepSitePackages(join(out, 'site'))
removeUnusedFiles(out)
writeFileSync(join(out, 'release.environment'), `GIT_COMMIT=${findCommit()}\n`)
console.log(`Written to ${out}`)

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  execFileSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** @param {string} site */
function keepSitePackages(site) {
  for (const folder of [join(site, 'node_modules'), join(site, 'node_modules/.pnpm')])
    for (const name of readdirSync(folder))
      if (name !== '.pnpm' && !SITE_PACKAGES.test(name)) remove(join(folder, name))
  const program = readFileSync(join(site, 'build/server/main.js'), 'utf8')
  const fonts = new Set((program.match(FONT) ?? []).map((path) => basename(path)))
  for (const file of filesIn(site))
    if (file.endsWith('.ttf') && !fonts.has(basename(file))) remove(file)
}

/** @param {string} folder */
function removeUnusedFiles(folder) {
  for (const file of filesIn(folder))
    if (UNUSED_FILE.test(file) && !/licen[cs]e|notice/i.test(basename(file))) remove(file)
}

/**
 * Returns the files below a folder, without following links.
 *
 * @param {string} folder
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** @param {string} path */
function remove(path) {
  rmSync(path, { recursive: true, force: true })
}

/** Returns the commit of the source: from `GIT_COMMIT`, then from Git. */
function findCommit() {
  if (process.env['GIT_COMMIT']) return process.env['GIT_COMMIT']
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
