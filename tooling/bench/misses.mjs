import { offsetAt, readClockChanges } from './clock-changes.mjs'
import { OTHER_CLOCKS } from './other-clocks.mjs'

const MINUTE = 60_000
/** For zones that never change their clocks. */
const DECEMBER = Date.parse('2026-12-07T08:00Z')

/**
 * Moments around the clock changes of each zone: what its clocks show then, and the instant of what they
 * show, which may be either where they show it twice. And the wall times that they skip: each is moved
 * on by as much as the clocks are.
 *
 * @param {readonly string[]} zones
 * @param {import('./other-clocks.mjs').Clock} ownClock
 * @returns {Record<'this package' | keyof typeof OTHER_CLOCKS, number>} how many each misses
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

  console.log(`\nMisses among ${moments.length} awkward moments (on the clock, as an instant),`)
  console.log(`and among ${skipped.length} wall times that are skipped`)
  const clocks = Object.entries({ 'this package': ownClock, ...OTHER_CLOCKS })
  const all = clocks.map(([name, clock]) => {
    const shown = moments.filter(({ instant, zone, date, time }) => {
      const words = clock.show(instant, zone)
      return words.date !== date || words.time !== time
    })
    const read = moments.filter(({ zone, date, time, right }) => {
      // Cut to the minute, it may be one of those that Monrovia skipped
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

/** @param {number} clock milliseconds as if the clock were one of UTC */
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
 * Half an hour into the gaps of the last 15 clock changes.
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
