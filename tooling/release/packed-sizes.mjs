import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { compareWithCeilings, PUBLISHED } from './published.mjs'

// Packs each published package and compares the size of its archive with its ceiling. The packages must be built.

const PNPM = join(ROOT, 'node_modules/pnpm/bin/pnpm.cjs')

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-packed-'))
try {
  const sizes = Object.fromEntries(PUBLISHED.map((name) => [name, packedSize(name)]))
  const { lines, isTooLarge } = compareWithCeilings(sizes)
  for (const line of lines) console.log(line)
  if (isTooLarge) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Returns the size of the archive in bytes. @param {string} name */
function packedSize(name) {
  const to = join(folder, name)
  const cwd = join(ROOT, 'packages', name)
  execFileSync(process.execPath, [PNPM, 'pack', '--pack-destination', to], { cwd, stdio: 'ignore' })
  return readdirSync(to).reduce((sum, file) => sum + statSync(join(to, file)).size, 0)
}
