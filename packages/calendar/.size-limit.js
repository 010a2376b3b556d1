/**
 * What one function adds to a page: gzip, with everything that it imports, the domain, zod and Temporal included.
 * See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['toCalendar', '', '{ toCalendar }', '34 kB'],
  ['readCalendar', 'reading/', '{ readCalendar }', '125 kB'],
  ['toIndico', 'interop/', '{ toIndico }', '5 kB'],
  ['readIndico', 'interop/', '{ readIndico }', '45 kB'],
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
