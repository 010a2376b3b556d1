import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listEntries } from './entries.mjs'

/** Milliseconds that the first import of an entry should take on a machine without other work. */
const MARK_MS = 80
const ROUNDS = 3

/**
 * Prints how long a new process takes to import each entry of the installed packages. The best of some rounds counts,
 * and an entry over the mark is named, not refused: the time depends on the machine.
 *
 * @param {string} folder - where the packages are installed
 * @param {readonly string[]} names - of the packages
 */
export function reportImports(folder, names) {
  console.log(`cold imports, best of ${ROUNDS} (mark ${MARK_MS} ms), zod first to compare:`)
  report(folder, 'zod')
  for (const name of names) {
    const file = join(folder, 'node_modules', name, 'package.json')
    for (const entry of listEntries(JSON.parse(readFileSync(file, 'utf8')))) report(folder, entry)
  }
}

/**
 * @param {string} folder
 * @param {string} entry
 */
function report(folder, entry) {
  const milliseconds = Math.min(...Array.from({ length: ROUNDS }, () => measure(folder, entry)))
  const mark = milliseconds > MARK_MS ? '  over the mark' : ''
  console.log(`  ${milliseconds.toFixed(0).padStart(5)} ms  ${entry}${mark}`)
}

/**
 * @param {string} folder
 * @param {string} entry
 */
function measure(folder, entry) {
  const program = `const begin = performance.now(); await import('${entry}'); console.log(performance.now() - begin)`
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') }
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options))
}
