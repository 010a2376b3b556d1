import { execFileSync } from 'node:child_process'
import { ROOT } from '@u4ssc/start/settings.mjs'

/**
 * An installed package that production code uses.
 *
 * @typedef {{ name: string, version: string, licence: string, homepage: string | undefined }} ProdPackage
 */

/** @returns {ProdPackage[]} sorted by name */
export function listProdPackages() {
  const output = execFileSync('pnpm', ['licenses', 'list', '--prod', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  /** @type {Record<string, { name: string, versions: string[], license: string, homepage?: string }[]>} */
  const byLicence = JSON.parse(output)
  return Object.values(byLicence)
    .flat()
    .flatMap(({ name, versions, license: licence, homepage }) =>
      versions.map((version) => ({ name, version, licence, homepage })),
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
