const LINES_MAX = 250
const SOURCE = /^(packages|apps|tooling|examples)\/.*\.(ts|tsx|mjs|css)$/

// Data, tests and a door that names what it lets out grow by the line; splitting them would hide rather than help
const GROWS_BY_THE_LINE =
  /\.test\.|\/test\/|\/e2e\/|-records[.]ts$|-weights[.]ts$|\/migrations\/|\/languages\/|-names-|\/contract\/index[.]ts$/
const WORDS = /^packages\/messages\/src\/(site|admin)\/([a-z]+\/)?[a-z]{2}\.ts$/

/**
 * Source files that have become too long to be one idea.
 *
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 * @returns {string[]} one sentence each
 */
export function findLongFiles(files, read) {
  return files.flatMap((file) => {
    if (!SOURCE.test(file) || GROWS_BY_THE_LINE.test(file) || WORDS.test(file)) return []
    const lines = read(file).trimEnd().split('\n').length
    return lines > LINES_MAX
      ? [`${file}: ${lines} lines; past ${LINES_MAX} a file is more than one idea`]
      : []
  })
}
