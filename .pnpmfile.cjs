/**
 * Dependencies that packages declare and that are not needed here: peers that only our tests and builds
 * install, and that pnpm would add to each production install (a test runner, a bundler, three date
 * libraries), and dependencies of command lines that are not used.
 *
 * @type {Record<string, string[]>}
 */
const UNNEEDED = {
  '@remix-run/node': ['typescript'],
  '@remix-run/react': ['typescript'],
  '@remix-run/server-runtime': ['typescript'],
  'better-auth': ['drizzle-kit', 'react', 'react-dom', 'vitest', 'vue'],
  'drizzle-orm': ['@types/pg'],
  'ical-generator': ['@types/luxon', 'dayjs', 'luxon', 'moment', 'moment-timezone', 'rrule'],
  mammoth: ['argparse'],
  qrcode: ['yargs'],
}

/**
 * @param {Record<'name', string> & Partial<Record<'dependencies' | 'peerDependencies' | 'peerDependenciesMeta', object>>} manifest
 */
function readPackage(manifest) {
  const lists = [manifest.dependencies, manifest.peerDependencies, manifest.peerDependenciesMeta]
  for (const name of UNNEEDED[manifest.name] ?? []) {
    for (const list of lists) if (list) Reflect.deleteProperty(list, name)
  }
  return manifest
}

/**
 * Removes what only the workspace needs from a published manifest, and adds the repository that publishes it: the
 * registry accepts provenance only if both agree.
 *
 * @param {Record<string, unknown>} manifest
 */
function beforePacking({ scripts, devDependencies, ...manifest }) {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return manifest
  const homepage = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
  const directory = `packages/${String(manifest['name']).replace('@u4ssc/', '')}`
  return {
    ...manifest,
    homepage: `${homepage}/tree/main/${directory}#readme`,
    repository: { type: 'git', url: `git+${homepage}.git`, directory },
    bugs: { url: `${homepage}/issues` },
  }
}

module.exports = { hooks: { readPackage, beforePacking } }
