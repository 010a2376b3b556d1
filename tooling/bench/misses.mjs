import { offsetAt, readClockChanges } from './clock-changes.mjs'
import { OTHER_CLOCKS } from './other-clocks.mjs'

const MINUTE = 60_000
/** Used for zones without clock changes. */
const DECEMBER = Date.parse('2026-12-07T08:00Z')

/**
 * Tests instants around the clock changes of each zone: the wall time at the instant, and the instant of the wall
 * time, which can be either of two if it repeats. Skipped wall times move forward by the size of the change.
 *
 * @param {readonly string[]} zones
 * @param {import('./other-clocks.mjs').Clock} ownClock
 * @returns {Record<'this package' | keyof typeof OTHER_CLOCKS, number>} the number of errors of each
 */
export function countMisses(zones, ownClock) {
  const tables = readClockChanges()
  const known = zones.flatMap((zone) => {
    const table = tables.get(zone)
    return table ? [{ zone, table }] : []
  })
  const moments = known.flatMap(({ zone, table }) =>
    awkwardInstants(table.changes).map((instant) => {
      const shown = wordsOf(instant + offsetAt(table, instant))
      return { zone, instant, ...shown, right: instantsOf(clockOf(shown), table) }
    }),
  )
  const skipped = known.flatMap(({ zone, table }) =>
    skippedTimes(table).map(({ clock, instant }) => ({ zone, ...wordsOf(clock), instant })),
  )

  console.log(
    `\nErrors for ${moments.length} instants near clock changes (to wall time, to instant),`,
  )
  console.log(`and for ${skipped.length} skipped wall times`)
  const clocks = Object.entries({ 'this package': ownClock, ...OTHER_CLOCKS })
  const all = clocks.map(([name, clock]) => {
    const shown = moments.filter(({ instant, zone, date, time }) => {
      const words = clock.show(instant, zone)
      return words.date !== date || words.time !== time
    })
    const read = moments.filter(({ zone, date, time, right }) => {
      // Truncated to the minute, it can be one that Monrovia skipped
      return right.length > 0 && !right.includes(Date.parse(clock.read(date, time, zone)))
    })
    const moved = skipped.filter(({ zone, date, time, instant }) => {
      return Date.parse(clock.read(date, time, zone)) !== instant
    })
    const counts = [shown, read, moved].map(({ length }) => String(length).padStart(6))
    console.log(`  ${name.padEnd(28)} ${counts.join(' ')}`)
    return [name, shown.length + read.length + moved.length]
  })
  return /** @type {ReturnType<typeof countMisses>} */ (Object.fromEntries(all))
}

/** @param {number} clock - wall time in milliseconds, read as UTC */
function wordsOf(clock) {
  const text = new Date(clock).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

/** @param {{ date: string, time: string }} words */
function clockOf({ date, time }) {
  return Date.parse(`${date}T${time}Z`)
}

/** @param {{ at: number }[]} changes */
function awkwardInstants(changes) {
  return Array.from({ length: 60 }, (_, index) => {
    const change = changes.at(-1 - Math.floor(index / 4))?.at ?? DECEMBER + index * 60 * MINUTE
    return change + ([-60, -1, 0, 30][index % 4] ?? 0) * MINUTE
  })
}

/**
 * @param {number} clock
 * @param {import('./clock-changes.mjs').ClockChanges} table
 */
function instantsOf(clock, table) {
  const day = 24 * 60 * MINUTE
  const guesses = [clock - day, clock + day].map((near) => clock - offsetAt(table, near))
  return guesses.filter((guess) => guess + offsetAt(table, guess) === clock)
}

/**
 * Returns wall times half an hour into the gaps of the last 15 clock changes.
 *
 * @param {import('./clock-changes.mjs').ClockChanges} table
 */
function skippedTimes(table) {
  return table.changes
    .slice(-15)
    .map(({ at }) => ({
      clock: at + offsetAt(table, at - 1) + 30 * MINUTE,
      instant: at + 30 * MINUTE,
    }))
    .filter(({ clock }) => instantsOf(clock, table).length === 0)
}
