import { ROOT } from '@u4ssc/start/settings.mjs'
import { compareCounts } from './compare-counts.mjs'
import { KNOWN_CIRCLES } from './exceptions.mjs'
import { findViolations } from './find-violations.mjs'

const { circles, forbidden, totalCruised } = await findViolations(ROOT, [
  'packages',
  'apps',
  'tooling',
])
const findings = [...forbidden, ...compareCounts(circles, KNOWN_CIRCLES, 'import circles')]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else console.log(`${totalCruised} files: imports follow the rules, without new circles`)
