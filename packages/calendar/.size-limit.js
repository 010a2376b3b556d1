/**
 * What one function adds to a page: gzip, with everything that it imports, the domain, zod and Temporal included.
 * The mark is a guide; where a function is larger, the last figure is the size that it may not exceed.
 * See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['toCalendar', '', '{ toCalendar }', '34 kB', '36.5 kB'],
  ['readCalendar', 'reading/', '{ readCalendar }', '56 kB'],
  ['toIndico', 'interop/', '{ toIndico }', '3 kB'],
  ['readIndico', 'interop/', '{ readIndico }', '35 kB'],
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
