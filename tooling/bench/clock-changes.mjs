import { readFileSync } from 'node:fs'

const FIXTURE = '../../packages/domain/test/fixtures/zone-transitions.txt'
const UNIT = 30_000

/** @typedef {{ base: number, changes: { at: number, offset: number }[] }} ClockChanges milliseconds */

/**
 * Returns the clock changes of each zone from 1970 to 2037 by the newest tz database, as the reference.
 *
 * @returns {Map<string, ClockChanges>}
 */
export function readClockChanges() {
  const text = readFileSync(new URL(FIXTURE, import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line.includes('|'))
  return new Map(
    lines.flatMap((line) => {
      const [zones = '', words = ''] = line.split('|')
      const changes = parseChanges(words.split(' '))
      return zones.split(' ').map((zone) => /** @type {const} */ ([zone, changes]))
    }),
  )
}

/**
 * @param {ClockChanges} changes
 * @param {number} instant
 */
export function offsetAt({ base, changes }, instant) {
  return changes.findLast(({ at }) => at <= instant)?.offset ?? base
}

/**
 * @param {string[]} words - the offset in 1970, then for each change the time since the last one and the step
 * @returns {ClockChanges}
 */
function parseChanges([first = '', ...words]) {
  const base = Number.parseInt(first, 36) * UNIT
  let [at, offset] = [0, base]
  const changes = words.map((word) => {
    const [, after = '', sign, step = ''] = /^(\w+)([+-])(\w+)$/.exec(word) ?? []
    at += Number.parseInt(after, 36) * UNIT
    offset += Number.parseInt(step, 36) * UNIT * (sign === '-' ? -1 : 1)
    return { at, offset }
  })
  return { base, changes }
}
