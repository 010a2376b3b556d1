const CHANGESET = /^\.changeset\/(?!README\.md$)[^/]+\.md$/
const NAMED = /^['"]?(@?[^'":]+)['"]?: (?:major|minor|patch)$/gm

/**
 * Returns changesets that name a package which is not published.
 *
 * @param {readonly string[]} files - all files of the repository
 * @param {(file: string) => string} read
 * @param {readonly string[]} published - names of the published packages
 * @returns {string[]} one sentence each
 */
export function findPrivateChangesets(files, read, published) {
  return files
    .filter((file) => CHANGESET.test(file))
    .flatMap((file) => {
      const named = [...read(file).matchAll(NAMED)].map(([, name = '']) => name)
      return named
        .filter((name) => !published.includes(name))
        .map((name) => `${file}: ${name} is not published`)
    })
}

/** The packages whose production dependencies are listed with a reason. */
export const LISTED_PACKAGES = ['apps/api', 'apps/site', 'packages/calendar', 'packages/documents']

/**
 * Returns production dependencies that the document does not name.
 *
 * @param {string} document - its text; names are in backticks
 * @param {readonly { name: string, dependencies?: Record<string, string> }[]} manifests
 * @returns {string[]} one sentence each
 */
export function findUnlistedDependencies(document, manifests) {
  return manifests.flatMap(({ name, dependencies = {} }) =>
    Object.keys(dependencies)
      .filter((dependency) => !dependency.startsWith('@u4ssc/'))
      .filter((dependency) => !document.includes(`\`${dependency}\``))
      .map((dependency) => `${dependency}, which ${name} installs, is not listed`),
  )
}
