/**
 * What an entry, or one function of it, adds to a page: gzip, with everything that it imports, the domain and zod
 * included. See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['readCircular, six languages', '', '{ readCircular }', '220 kB'],
  ['readCircular, two languages', 'languages/', '{ en, fr, readCircular }', '180 kB'],
  ['labelled-cases', 'labelled-cases/', '*', '60 kB'],
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
