import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../packages/domain/test', import.meta.url))

/**
 * All letters whose facts are known.
 *
 * @returns {[string, ...string[]]}
 */
export function readLetters() {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const names = files.filter((file) => file.endsWith('.expected.json')).sort()
  const [first, ...others] = names.map((name) =>
    readFileSync(join(FOLDER, name.replace('.expected.json', '.txt')), 'utf8'),
  )
  if (first === undefined) throw new Error(`There are no letters in ${FOLDER}`)
  return [first, ...others]
}
