/** What a page imports that validates nothing: functions and constants, without schemas. */
async function namesOf(entry, isWanted = () => true) {
  const names = Object.keys(await import(`./dist/${entry}/index.js`))
  return `{ ${names.filter((name) => !name.endsWith('Schema') && isWanted(name)).join(', ')} }`
}

/** The largest of the six languages, with every function. */
const RUSSIAN = await namesOf('words/languages', (name) => /^ru$|^(count|desc|list)/.test(name))
/** It validates its result. */
const MEETINGS = await namesOf('meetings', (name) => name !== 'applyChanges')

/**
 * What an entry, or one function of it, adds to a page: gzip, with everything that it imports, zod
 * included. The mark is a guide; where an entry is larger, the last figure is the size that it may not
 * exceed. See docs/decisions/0017-sizes-count-everything.md.
 */
const LIMITS = [
  ['circulars/writing, all six', 'circulars/writing', '*', '60 kB', '77 kB'],
  ['meetings', 'meetings', MEETINGS, '15 kB'],
  ['MeetingSchema alone', 'meetings', '{ MeetingSchema }', '30 kB', '34 kB'],
  ['eligibility', 'eligibility', await namesOf('eligibility'), '10 kB'],
  ['timezones', 'timezones', await namesOf('timezones'), '20 kB'],
  ['timezones/languages, all five', 'timezones/languages', '*', '6 kB', '17.5 kB'],
  ['words in Russian alone', 'words/languages', RUSSIAN, '10 kB', '15.1 kB'],
  ['describeTime in French alone', 'words/languages', '{ fr, describeTime }', '4.5 kB', '8.6 kB'],
  ['words/updates, all six', 'words/updates', '*', '10 kB', '13.4 kB'],
  ['decideEligibility alone', 'eligibility', '{ decideEligibility }', '5 kB', '5.3 kB'],
  ['fairSlots alone', 'timezones', '{ fairSlots }', '5 kB'],
  ['meetingTimes alone', 'timezones', '{ meetingTimes }', '3 kB'],
  ['resolveZone alone', 'timezones', '{ resolveZone }', '6 kB', '12.1 kB'],
]

export default LIMITS.map(([name, entry, imported, mark, ceiling]) => ({
  name: ceiling === undefined ? name : `${name}: over its mark of ${mark}`,
  path: `dist/${entry}/index.js`,
  import: imported,
  limit: ceiling ?? mark,
  gzip: true,
  // Bundlers do not escape letters of other scripts; esbuild does without this option. Peers count
  modifyEsbuildConfig: (config) => ({ ...config, charset: 'utf8', external: [] }),
}))
