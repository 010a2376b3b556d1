const VAGUE = /(^|\/)(utils?|helpers?|commons?|misc|types|stuff)(\.[a-z.]+$|\/)/
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/
const SOURCE = /^(packages|apps|tooling|examples)\/.*\.(ts|tsx|mjs|css)$/

// Remix interprets $param, _index and dots in the names of routes
const FRAMEWORK = /^apps\/site\/app\/routes\//

/**
 * Returns file names that are vague or not in kebab-case.
 *
 * @param {readonly string[]} files
 * @returns {string[]} one sentence each
 */
export function findBadNames(files) {
  return files.flatMap((file) => {
    if (!SOURCE.test(file)) return []
    if (VAGUE.test(file)) return [`${file}: the name is vague; say what the file contains`]
    if (FRAMEWORK.test(file) || isKebab(file)) return []
    return [`${file}: use lower-case words joined by hyphens`]
  })
}

/** @param {string} file */
function isKebab(file) {
  return file
    .split('/')
    .every((part) => part.split('.').every((word) => KEBAB.test(word) || word === ''))
}

const MAX_LINES = 300

// Data, tests and lists of exports: splitting them would not make them clearer
const UNLIMITED = /\.test\.|\/test\/|\/e2e\/|-records[.]ts$|\/migrations\/|\/languages\/|-names-/

/**
 * Returns source files that are too long.
 *
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 * @returns {string[]} one sentence each
 */
export function findLongFiles(files, read) {
  return files.flatMap((file) => {
    if (!SOURCE.test(file) || UNLIMITED.test(file)) return []
    const lines = read(file).trimEnd().split('\n').length
    return lines > MAX_LINES ? [`${file}: ${lines} lines; the maximum is ${MAX_LINES}`] : []
  })
}
