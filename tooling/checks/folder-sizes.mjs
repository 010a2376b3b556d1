import { posix } from 'node:path'

const MAX_FILES = 20
const SOURCE = /^(packages\/[^/]+\/src|apps\/[^/]+\/(src|app|server)|tooling)\/.*\.(ts|tsx|mjs)$/
const NOT_COUNTED = /\.test\.|\.d\.ts$|\/test\//

/**
 * Returns folders with more than 20 source files. Tests do not count.
 *
 * @param {readonly string[]} files
 * @returns {string[]} one sentence each
 */
export function findLargeFolders(files) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const file of files) {
    if (!SOURCE.test(file) || NOT_COUNTED.test(file)) continue
    const folder = posix.dirname(file)
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > MAX_FILES)
    .map(([folder, count]) => `${folder} has ${count} source files; the maximum is ${MAX_FILES}`)
}
