import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { checkTarball } from './check-tarball.mjs'
import { reportImports } from './measure-imports.mjs'
import { PUBLISHED } from './published.mjs'

// Tests a release in a temporary folder: applies the changesets, packs each package and checks it with publint and attw,
// installs all of them in an empty folder, runs their main functions on each Node version, Bun and Deno, and measures
// how long each entry takes to load.
// Nothing is published or changed here. The packages must be built.

/** JavaScript runtimes as packages, with the arguments to run a file. */
const RUNTIMES = [
  ...['20', '22', '24', '26'].map((major) => ({ name: `Node ${major}`, start: [`node@${major}`] })),
  { name: 'Bun 1', start: ['bun@1', 'run'] },
  { name: 'Deno 2', start: ['deno@2', 'run', '--allow-all', '--quiet'] },
]
const PNPM = join(ROOT, 'node_modules/pnpm/bin/pnpm.cjs')
const CHANGESET = join(ROOT, 'node_modules/@changesets/cli/bin.js')
const TRIED = fileURLToPath(new URL('try-packages.mjs', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-release-'))
const [copy, tarballs, empty] = ['copy', 'tarballs', 'empty'].map((name) => join(folder, name))
try {
  if (!copy || !tarballs || !empty) throw new Error('The folder is missing')
  copyWorkspace(copy)
  run(copy, process.execPath, [CHANGESET, 'version'])
  mkdirSync(tarballs)
  for (const name of PUBLISHED) await pack(join(copy, 'packages', name), tarballs)
  install(empty, tarballs)
  for (const { name, start } of RUNTIMES) tryOn(name, start, empty)
  reportImports(
    empty,
    PUBLISHED.map((name) => `@u4ssc/${name}`),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Copies what changesets and pnpm need: manifests, built packages, dependencies. @param {string} to */
function copyWorkspace(to) {
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.changeset'])
    cpSync(join(ROOT, file), join(to, file), { recursive: true })
  // Keep links: they point to other packages of the workspace
  cpSync(join(ROOT, 'packages'), join(to, 'packages'), { recursive: true, verbatimSymlinks: true })
  for (const shared of ['node_modules', 'tooling'])
    symlinkSync(join(ROOT, shared), join(to, shared), 'junction')
  for (const step of [
    ['init', '-q'],
    ['add', '-A', '.changeset'],
    ['-c', 'user.name=dry run', '-c', 'user.email=dry@run.invalid', 'commit', '-qm', 'copy'],
  ])
    run(to, 'git', step)
}

/**
 * @param {string} from - a package
 * @param {string} to
 */
async function pack(from, to) {
  const before = new Set(readdirSync(to))
  run(from, process.execPath, [PNPM, 'pack', '--pack-destination', to])
  const tarball = readdirSync(to).find((file) => !before.has(file)) ?? ''
  const { title, remarks } = await checkTarball(join(to, tarball))
  console.log(`${title}, ${remarks.length} remarks`)
  for (const remark of remarks) console.log(`  ${remark}`)
  if (remarks.length > 0) process.exitCode = 1
}

/**
 * @param {string} to
 * @param {string} from - the tarballs
 */
function install(to, from) {
  mkdirSync(to)
  writeFileSync(join(to, 'package.json'), '{ "private": true, "type": "module" }\n')
  cpSync(TRIED, join(to, 'try-packages.mjs'))
  const files = readdirSync(from).map((file) => join(from, file))
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  run(to, 'npm', ['install', ...quietly, ...files, 'zod@4'])
  console.log(`installed together: ${readdirSync(join(to, 'node_modules')).length} folders`)
}

/**
 * @param {string} name
 * @param {readonly string[]} start
 * @param {string} where
 */
function tryOn(name, start, where) {
  const output = run(where, 'npx', ['--yes', ...start, 'try-packages.mjs'])
  console.log(`${name}: ${output.trim()}`)
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(cwd, command, args) {
  const shell = process.platform === 'win32'
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
