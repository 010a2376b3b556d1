import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkTarball } from './check-tarball.mjs'

/** Packs a package with one module and its types. @param {string} types - the file that the manifest names */
function packPlanted(types) {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-planted-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const exports = { '.': { types, default: './index.js' }, './package.json': './package.json' }
  const manifest = { name: 'planted', version: '1.0.0', type: 'module', license: 'MIT', exports }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'index.js'), 'export const one = 1\n')
  writeFileSync(join(folder, 'index.d.ts'), 'export declare const one: number\n')
  mkdirSync(join(folder, 'packed'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', 'packed'], { cwd: folder })
  return join(folder, 'packed', readdirSync(join(folder, 'packed'))[0] ?? '')
}

it('a package with types for its module has no remarks', { timeout: 120_000 }, async () => {
  const { title, remarks } = await checkTarball(packPlanted('./index.d.ts'))
  expect(remarks).toEqual([])
  expect(title).toBe('planted 1.0.0: 0 kB')
})

it(
  'a package without its types is reported by publint and by attw',
  { timeout: 120_000 },
  async () => {
    const { remarks } = await checkTarball(packPlanted('./missing.d.ts'))
    expect(remarks.map((remark) => remark.split(':')[0])).toEqual(['publint', 'attw'])
  },
)
