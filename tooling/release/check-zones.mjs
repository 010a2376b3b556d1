import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timeZoneRules, wallTimeAt } from '@u4ssc/domain/timezones'
import { compareZones } from './compare-zones.mjs'

// Compares the zone rules of @u4ssc/domain with the newest tz database in the npm registry, as moment-timezone carries
// it. Fails and names the zones if an offset differs from last year on. The package must be built.

const NEWEST = 'moment-timezone@latest'
const YEARS = 12

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-zones-'))
try {
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]
  execFileSync('npm', ['install', ...quietly, NEWEST], { stdio: 'inherit' })
  const { tz } = createRequire(join(folder, 'index.js'))('moment-timezone')
  const { version } = timeZoneRules()
  console.log(`@u4ssc/domain has ${version}, the registry has ${tz.dataVersion}`)

  const year = new Date().getUTCFullYear()
  /** @type {string[]} */
  const zones = tz.names()
  const found = compareZones(zones, {
    newest: {
      changesOf: (zone) => tz.zone(zone).untils,
      offsetAt: (zone, instant) => -tz.zone(zone).utcOffset(instant),
    },
    offsetAt: offsetOfDomain,
    from: Date.UTC(year - 1, 0),
    until: Date.UTC(year - 1 + YEARS, 0),
  })
  for (const line of found) console.error(line)
  console.log(`${zones.length} zones compared, ${found.length} differ`)
  if (found.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @type {import('./compare-zones.mjs').ZoneSource['offsetAt']} */
function offsetOfDomain(zone, instant) {
  const [, sign, hours, minutes] =
    /^([+-])(\d\d):(\d\d)/.exec(wallTimeAt(new Date(instant), zone).offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
