const MAX_LINES = 300
const SOURCE = /^(packages|apps|tooling|examples)\/.*\.(ts|tsx|mjs|css)$/

// Data, tests and lists of exports: splitting them would not make them clearer
const UNLIMITED =
  /\.test\.|\/test\/|\/e2e\/|-records[.]ts$|-weights[.]ts$|\/migrations\/|\/languages\/|-names-/

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
