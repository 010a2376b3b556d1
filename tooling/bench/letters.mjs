import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ readonly name: string, readonly text: string, readonly expected: unknown }} KnownLetter */

const FOLDER = fileURLToPath(new URL('../../packages/domain/test', import.meta.url))
const FACTS = '.expected.json'

/**
 * Returns all letters with known facts.
 *
 * @returns {KnownLetter[]}
 */
export function readLetters() {
  const read = (/** @type {string} */ file) => readFileSync(join(FOLDER, file), 'utf8')
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(FACTS))
    .sort()
    .map((file) => ({
      name: file.slice(0, -FACTS.length),
      text: read(file.replace(FACTS, '.txt')),
      expected: JSON.parse(read(file)),
    }))
}
