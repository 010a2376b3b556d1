import { posix } from 'node:path'

export const MAX_FILES = 20
const SOURCE = /^(packages\/[^/]+\/src|apps\/[^/]+\/(src|app|server)|tooling)\/.*\.(ts|tsx|mjs)$/
const NOT_COUNTED = /\.test\.|\.d\.ts$|\/test\//

/**
 * Returns the folders with too many source files, and how many they have. Tests do not count.
 *
 * @param {readonly string[]} files
 * @returns {Map<string, number>}
 */
export function countLargeFolders(files) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const file of files) {
    if (!SOURCE.test(file) || NOT_COUNTED.test(file)) continue
    const folder = posix.dirname(file)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count > MAX_FILES))
}
