import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../packages/reader/test', import.meta.url))

/**
 * Returns all letters with known facts.
 *
 * @returns {[string, ...string[]]}
 */
export function readLetters() {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const names = files.filter((file) => file.endsWith('.expected.json')).sort()
  const [first, ...others] = names.map((name) =>
    readFileSync(join(FOLDER, name.replace('.expected.json', '.txt')), 'utf8'),
  )
  if (first === undefined) throw new Error(`No letters found in ${FOLDER}`)
  return [first, ...others]
}
