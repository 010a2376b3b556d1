/** What an entry, or one function of it, adds to a page: gzip, without the peer and the polyfill. */
const LIMITS = [
  ['readCircular alone', 'circulars', '{ readCircular }', '25 kB'],
  ['circulars', 'circulars', '*', '30 kB'],
  ['circulars/languages, all six', 'circulars/languages', '*', '15 kB'],
  ['meetings', 'meetings', '*', '12 kB'],
  ['eligibility', 'eligibility', '*', '10 kB'],
  ['timezones', 'timezones', '*', '14 kB'],
  ['words', 'words', '*', '8 kB'],
  ['decideEligibility alone', 'eligibility', '{ decideEligibility }', '4 kB'],
  ['meetingTimes alone', 'timezones', '{ meetingTimes }', '2 kB'],
  ['resolveZone alone', 'timezones', '{ resolveZone }', '6 kB'],
]

export default LIMITS.map(([name, entry, imported, limit]) => ({
  name,
  path: `dist/${entry}/index.js`,
  import: imported,
  limit,
  gzip: true,
  ignore: ['zod', 'temporal-polyfill'],
  // Bundlers keep letters of other scripts as they are, unlike esbuild when it is not told to
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8' }),
}))
