#!/usr/bin/env node
/**
 * Fits all weights of the reader: first the roles of dates and their links to names, then, with these weights, the
 * ranking of readings, and last the certainty of facts.
 *
 *   node fit/train.mjs [--cases FOLDER] [--dry]
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BUILD = ['npx', 'turbo', 'run', 'build', '--filter=@u4ssc/reader']
const own = process.argv.slice(2)

for (const command of [
  BUILD,
  ['node', 'tooling/train/fit/fit-roles.mjs', ...own],
  BUILD,
  ['node', '--max-old-space-size=6000', 'tooling/train/fit/fit-ranking.mjs', ...own],
  BUILD,
  ['node', 'tooling/train/fit/fit-certainty.mjs', ...own],
])
  run(command)

/** @param {string[]} command */
function run([name = '', ...options]) {
  const { status } = spawnSync(name, options, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
