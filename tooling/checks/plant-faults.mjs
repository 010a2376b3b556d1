import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Plants one fault for each part of each check, runs that check, and reports the faults that no check catches. Each file
// is restored after its check. Names select checks: node tooling/checks/plant-faults.mjs words lint

/**
 * @typedef {object} Fault
 * @property {keyof typeof import('./checks.mjs').CHECKS} check
 * @property {string} what - what is wrong
 * @property {string} file - existing or new
 * @property {(text: string) => string} change
 */

const add = (/** @type {string} */ line) => (/** @type {string} */ text) => `${text}\n${line}\n`
const swap =
  (/** @type {string} */ from, /** @type {string} */ to) => (/** @type {string} */ text) =>
    text.replace(from, to)

/** @type {Fault[]} */
const FAULTS = [
  {
    ...{ check: 'build', what: 'code that does not parse', file: 'packages/tokens/src/index.ts' },
    change: add('export const = 1'),
  },
  {
    ...{ check: 'words', what: 'a word to avoid in a comment', file: 'apps/api/src/clock.ts' },
    change: add('// Whoever reads this'),
  },
  {
    ...{
      check: 'words',
      what: 'a word to avoid in a text',
      file: 'packages/messages/src/site/en.json',
    },
    change: swap('{', '{\n  "planted": "Whoever registers first",'),
  },
  {
    ...{ check: 'words', what: 'a word to avoid in a name', file: 'apps/api/src/habits.ts' },
    change: add('export {}'),
  },
  {
    ...{
      check: 'words',
      what: 'another word for a term',
      file: 'packages/messages/src/site/fr.json',
    },
    change: swap('{', '{\n  "planted": "Votre enrôlement",'),
  },
  {
    ...{
      check: 'words',
      what: 'a French word in the logic',
      file: 'packages/reader/src/read-planted.ts',
    },
    change: add("export const planted = 'réunion'"),
  },
  {
    ...{ check: 'types', what: 'a number that is text', file: 'apps/api/src/clock.ts' },
    change: add("export const planted: number = '1'"),
  },
  {
    ...{ check: 'docs', what: 'a link to a missing page', file: 'docs/behaviour.md' },
    change: add('[Planted](no-such-page.md)'),
  },
  {
    ...{ check: 'arrows', what: 'an app that imports an app', file: 'apps/api/src/clock.ts' },
    change: add("export * from '../../site/app/withheld'"),
  },
  {
    ...{ check: 'lint', what: 'a promise that nobody awaits', file: 'apps/api/src/clock.ts' },
    change: add("export const planted = () => { fetch('http://localhost') }"),
  },
  {
    ...{
      check: 'packages',
      what: 'an export of a missing file',
      file: 'packages/mcp/package.json',
    },
    change: swap('"exports": {', '"exports": {\n    "./planted": "./dist/planted.js",'),
  },
  {
    ...{
      check: 'packages',
      what: 'a package over its size',
      file: 'tooling/release/published.mjs',
    },
    change: swap('mcp: 100', 'mcp: 1'),
  },
  {
    ...{ check: 'unused', what: 'an export without an importer', file: 'apps/api/src/clock.ts' },
    change: add('export const planted = 1'),
  },
  {
    ...{ check: 'format', what: 'a semicolon', file: 'apps/api/src/clock.ts' },
    change: add('export const planted = 1;'),
  },
  {
    ...{ check: 'licences', what: 'a licence that is not allowed' },
    file: 'tooling/checks/licences/licence-terms.mjs',
    change: swap("'MIT'", "'NOT-MIT'"),
  },
  {
    ...{ check: 'structure', what: 'a vague file name', file: 'apps/api/src/utils.ts' },
    change: add('export {}'),
  },
]

const named = process.argv.slice(2)
let missed = 0
for (const fault of FAULTS) {
  if (named.length > 0 && !named.includes(fault.check)) continue
  const isCaught = isPlantedFaultCaught(fault)
  console.log(`${fault.check}: ${fault.what} in ${fault.file} … ${isCaught ? 'caught' : 'MISSED'}`)
  if (!isCaught) missed += 1
}
process.exitCode = missed === 0 ? 0 : 1

/** @param {Fault} fault */
function isPlantedFaultCaught({ check, file, change }) {
  const path = join(ROOT, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const after = change(before ?? '')
  if (after === before) throw new Error(`The fault in ${file} changes nothing`)
  writeFileSync(path, after)
  try {
    const run = join(ROOT, 'tooling/checks/run.mjs')
    const { status, stderr } = spawnSync(process.execPath, [run, check], { encoding: 'utf8' })
    return status === 1 && stderr.includes(`Failed checks: ${check}`)
  } finally {
    if (before === undefined) rmSync(path)
    else writeFileSync(path, before)
  }
}
