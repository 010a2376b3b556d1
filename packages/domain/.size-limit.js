/** The heaviest of the six languages, with every function. */
const RUSSIAN =
  '{ ru, countryName, countryNameInSentence, listCountries, listNationalities, describeChange, describeDate, describeDayShift, describeDecision, describeDiagnostic, describeEligibleFrom, describeGround, describeTimeRange, describeMissingFact, describePhase, describeRegistrationStatus, describeTime }'

/**
 * What an entry, or one function of it, adds to a page: gzip, without the peer and the polyfill. The mark
 * is what it shall weigh; where it weighs more today, the last figure is what it may not grow past. See
 * docs/decisions/0010-size-ceilings.md.
 */
const LIMITS = [
  ['readCircular alone', 'circulars', '{ readCircular }', '25 kB', '180 kB'],
  ['circulars', 'circulars', '*', '30 kB', '200 kB'],
  ['circulars/writing, all six', 'circulars/writing', '*', '60 kB', '120 kB'],
  ['meetings', 'meetings', '*', '12 kB', '18 kB'],
  ['eligibility', 'eligibility', '*', '10 kB'],
  ['timezones', 'timezones', '*', '14 kB', '20 kB'],
  ['timezones/languages, all five', 'timezones/languages', '*', '6 kB', '9.5 kB'],
  ['words, English', 'words', '*', '8 kB', '13.5 kB'],
  ['words in Russian alone', 'words/languages', RUSSIAN, '8 kB', '13 kB'],
  ['words/languages, all six', 'words/languages', '*', '24 kB', '40 kB'],
  ['describeTime in French alone', 'words/languages', '{ fr, describeTime }', '4.5 kB', '8.2 kB'],
  ['catalogue', 'catalogue', '*', '12 kB'],
  ['decideEligibility alone', 'eligibility', '{ decideEligibility }', '4 kB', '5.8 kB'],
  ['meetingTimes alone', 'timezones', '{ meetingTimes }', '2 kB', '3.2 kB'],
  ['resolveZone alone', 'timezones', '{ resolveZone }', '6 kB', '9.5 kB'],
]

export default LIMITS.map(([name, entry, imported, mark, ceiling]) => ({
  name: ceiling === undefined ? name : `${name}: over its mark of ${mark}`,
  path: `dist/${entry}/index.js`,
  import: imported,
  limit: ceiling ?? mark,
  gzip: true,
  ignore: ['zod', 'temporal-polyfill'],
  // Bundlers do not escape letters of other scripts; esbuild does without this option
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8' }),
}))
