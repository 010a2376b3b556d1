/**
 * What a client adds to a page: gzip, with everything that it imports, the domain and zod included. The mark is
 * a guide; where a client is larger, the last figure is the size that it may not exceed: zod alone is 30 kB.
 * See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  [
    'three calls: eligibility, meetings, search',
    'contract/',
    '{ call, eligibility, meetings, search }',
    '40 kB',
    '49.5 kB',
  ],
  ['the call to register', 'contract/', '{ call, registrations }', '48.5 kB'],
  ['the public client', 'public/', '{ createPublicClient }', '67 kB'],
  ['the whole client', '', '{ createClient }', '95 kB'],
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
