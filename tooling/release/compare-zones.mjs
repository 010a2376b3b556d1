const HOUR = 3_600_000

/**
 * @typedef {object} ZoneSource - rules of the tz database by one reader
 * @property {(zone: string) => readonly number[]} changesOf - instants of clock changes, in milliseconds
 * @property {(zone: string, instant: number) => number} offsetAt - minutes ahead of UTC
 */

/**
 * Compares offsets around each clock change of the newest rules and in each month, and returns one line for each zone that
 * differs: the first instant and both offsets.
 *
 * @param {readonly string[]} zones
 * @param {{ newest: ZoneSource, offsetAt: ZoneSource['offsetAt'], from: number, until: number }} compared
 */
export function compareZones(zones, { newest, offsetAt, from, until }) {
  /** @type {number[]} */
  const months = []
  for (let instant = from; instant < until; instant += 30 * 24 * HOUR) months.push(instant)
  return zones.flatMap((zone) => {
    const changes = newest.changesOf(zone).filter((instant) => instant > from && instant < until)
    const instants = [...months, ...changes.flatMap((one) => [one - HOUR, one, one + HOUR])].sort(
      (one, other) => one - other,
    )
    const first = instants.find(
      (instant) => offsetAt(zone, instant) !== newest.offsetAt(zone, instant),
    )
    if (first === undefined) return []
    const [own, other] = [offsetAt(zone, first), newest.offsetAt(zone, first)]
    return [`${zone}: ${new Date(first).toISOString()} is ${own} minutes ahead, not ${other}`]
  })
}
