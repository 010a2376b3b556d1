import {
  fairSlots,
  instantOf,
  meetingTimes,
  timeZoneRules,
  wallTimeAt,
} from '@u4ssc/domain/timezones'
import { DateTime } from 'luxon'
import { instantByIntl, showByIntl } from './bare-intl.mjs'
import { compare } from './compare.mjs'
import { countMisses } from './misses.mjs'
import { OTHER_CLOCKS } from './other-clocks.mjs'
import { amount, reportLimit, reportRates, reportRow } from './report.mjs'

const MINUTE = 60_000
const ZONES = Intl.supportedValuesOf('timeZone').slice(0, 400)
const SESSIONS = Array.from({ length: 60 }, (_, session) => {
  const day = String(7 + Math.floor(session / 12)).padStart(2, '0')
  const hour = String(9 + (session % 12)).padStart(2, '0')
  return { id: `${session}`, date: `2026-12-${day}`, starts: `${hour}:00`, ends: `${hour}:45` }
})
const MEETING = { schedule: { zone: 'Europe/Zurich', days: [] }, programme: SESSIONS }
const INSTANTS = SESSIONS.map(({ date, starts }) => instantOf(date, starts, 'Europe/Zurich'))
const MILLISECONDS = INSTANTS.map((instant) => Date.parse(instant))

/** One run of Luxon takes a second. */
const FEW = { time: 1_000, iterations: 4, warmupTime: 100, warmupIterations: 1 }

console.log(`${ZONES.length} zones; rules:`, timeZoneRules().decidedBy, timeZoneRules().version)
const firstUse = timeOnce(() => ZONES.map((zone) => wallTimeAt(INSTANTS[0] ?? '', zone)))
console.log(`First use of a zone: ${(firstUse / ZONES.length).toFixed(3)} ms each`)

const OWN_CLOCK = {
  show: (/** @type {number} */ instant, /** @type {string} */ zone) =>
    wallTimeAt(new Date(instant).toISOString(), zone),
  read: instantOf,
}
/** One run of the slowest library over all zones takes seconds. */
const EVERY_TENTH = ZONES.filter((_, position) => position % 10 === 0)

const shown = await compare(
  `60 instants to wall times in ${EVERY_TENTH.length} zones, per second`,
  {
    wallTimeAt: () => EVERY_TENTH.map((zone) => INSTANTS.map((at) => wallTimeAt(at, zone))),
    ...byOthers((clock, zone) => MILLISECONDS.map((at) => clock.show(at, zone))),
  },
  FEW,
)

const read = await compare(
  `60 wall times in ${EVERY_TENTH.length} zones to instants, per second`,
  {
    instantOf: () =>
      EVERY_TENTH.map((zone) => SESSIONS.map(({ date, starts }) => instantOf(date, starts, zone))),
    ...byOthers((clock, zone) =>
      SESSIONS.map(({ date, starts }) => clock.read(date, starts, zone)),
    ),
  },
  FEW,
)

// Start and end of each session, with day changes, offsets and instants; the others return date and time only
const sessions = await compare(
  '60 sessions from Geneva to 400 zones, per second',
  {
    meetingTimes: () => ZONES.map((zone) => meetingTimes(MEETING, zone)),
    'bare Intl': () =>
      ZONES.map((zone) =>
        SESSIONS.flatMap(({ date, starts, ends }) =>
          [starts, ends].map((time) =>
            showByIntl(Date.parse(instantByIntl(date, time, 'Europe/Zurich')), zone),
          ),
        ),
      ),
    Luxon: () =>
      ZONES.map((zone) =>
        SESSIONS.flatMap(({ date, starts, ends }) =>
          [starts, ends].map((time) =>
            DateTime.fromISO(`${date}T${time}`, { zone: 'Europe/Zurich' })
              .setZone(zone)
              .toFormat('yyyy-MM-dd HH:mm ZZ'),
          ),
        ),
      ),
  },
  FEW,
)

const SEARCH = {
  places: ZONES.map((zone, index) => ({ zone, weight: 1 + (index % 5) })),
  durationMinutes: 60,
  from: '2027-03-08',
  until: '2027-03-21',
}
console.log('\nFair start times for 400 places, 96 starts per day, milliseconds')
const fairSlotsTook = timeOnce(() => fairSlots(SEARCH))
console.log(`  fairSlots, 14 days, first    ${fairSlotsTook.toFixed(1).padStart(9)}`)
console.log(
  `  fairSlots, 14 days, again    ${timeOnce(() => fairSlots(SEARCH))
    .toFixed(1)
    .padStart(9)}`,
)
const starts = Array.from({ length: 96 * 14 }, (_, index) => {
  return Date.parse(SEARCH.from) + index * 15 * MINUTE
})
const byIntl = timeOnce(() => ZONES.map((zone) => starts.map((start) => showByIntl(start, zone))))
console.log(`  bare Intl, start times only  ${byIntl.toFixed(1).padStart(9)}`)

const unit = 'per second'
const clocks = { job: 'Instants to wall times', unit, ours: shown.wallTimeAt }
reportRates({ ...clocks, peer: 'bare Intl', theirs: shown['bare Intl'], mark: 3 })
reportRates({ ...clocks, peer: 'Luxon', theirs: shown.Luxon, mark: 12 })
const instants = { job: 'Wall times to instants', unit, ours: read.instantOf }
reportRates({ ...instants, peer: 'bare Intl', theirs: read['bare Intl'], mark: 8 })
const programme = { job: '60 sessions to 400 zones', unit, ours: sessions.meetingTimes }
reportRates({ ...programme, peer: 'bare Intl', theirs: sessions['bare Intl'], mark: 1 })
reportRates({ ...programme, peer: 'Luxon', theirs: sessions.Luxon, mark: 1 })
reportLimit({ job: 'First use of a zone', unit: 'ms', ours: firstUse / ZONES.length, limit: 1 })
reportRates({
  job: 'Fair start times for 400 places in 14 days, first result',
  unit: 'per second',
  ours: 1_000 / fairSlotsTook,
  peer: 'bare Intl, start times only',
  theirs: 1_000 / byIntl,
  mark: 1,
})

const misses = countMisses(ZONES, OWN_CLOCK)
for (const peer of /** @type {const} */ (['Luxon', 'dayjs', 'date-fns-tz']))
  reportRow({
    job: 'Errors near clock changes',
    ours: amount(misses['this package']),
    peer: `${peer}, ${amount(misses[peer])}`,
    ratio: misses['this package'] === 0 ? 1 : 0,
    mark: 1,
  })

/** @param {(clock: import('./other-clocks.mjs').Clock, zone: string) => unknown} convert */
function byOthers(convert) {
  const ways = Object.entries(OTHER_CLOCKS).map(([name, clock]) => [
    name,
    () => EVERY_TENTH.map((zone) => convert(clock, zone)),
  ])
  return /** @type {Record<keyof typeof OTHER_CLOCKS, () => unknown>} */ (Object.fromEntries(ways))
}

/** @param {() => unknown} run */
function timeOnce(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}
