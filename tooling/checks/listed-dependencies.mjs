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
