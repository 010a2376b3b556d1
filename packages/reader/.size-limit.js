/**
 * What an entry, or one function of it, adds to a page: gzip, with everything that it imports, the domain and zod
 * included. The mark is a guide; where an entry is larger, the last figure is the size that it may not exceed. See
 * docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['readCircular, six languages', '', '{ readCircular }', '170 kB', '202 kB'],
  ['readCircular, two languages', 'languages/', '{ en, fr, readCircular }', '180 kB'],
  ['labelled-cases', 'labelled-cases/', '*', '60 kB'],
]

export default LIMITS.map(([name, folder, imported, mark, ceiling]) => ({
  name: ceiling === undefined ? name : `${name}: over its mark of ${mark}`,
  path: `dist/${folder}index.js`,
  import: imported,
  limit: ceiling ?? mark,
  gzip: true,
  // Bundlers do not escape letters of other scripts; esbuild does without this option. Peers count
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8', external: [] }),
}))
