/**
 * What others declare and never need here: peers that only our tests and builds bring, which pnpm would
 * then take along into every production install (a test runner, a bundler, three libraries of dates), and
 * the dependencies of command lines that nobody calls.
 *
 * @type {Record<string, string[]>}
 */
const UNNEEDED = {
  'better-auth': ['drizzle-kit', 'react', 'react-dom', 'vitest'],
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

module.exports = { hooks: { readPackage } }
