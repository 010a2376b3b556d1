/**
 * What a client adds to a page: gzip, with everything that it imports, the domain and zod included.
 * See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['three calls of the contract', 'contract/', '{ call, eligibility, feeds, search }', '40 kB'],
  ['the public client', 'public/', '{ createPublicClient }', '66 kB'],
  ['the whole client', '', '{ createClient }', '80 kB'],
]

export default LIMITS.map(([name, folder, imported, limit]) => ({
  name,
  path: `dist/${folder}index.js`,
  import: imported,
  limit,
  gzip: true,
  // Bundlers do not escape letters of other scripts; esbuild does without this option. Peers count
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8', external: [] }),
}))
