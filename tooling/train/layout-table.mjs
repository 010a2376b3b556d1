import { LAYOUTS } from './press/layouts.mjs'
import { compareReadings } from './robustness.mjs'
import { percent } from './tables.mjs'

/** @typedef {import('./score-set.mjs').ScoredLetter} ScoredLetter */

export const LAYOUT_COLUMNS = ['letters', 'facts read again', 'different']
/** Maximum number of letters per layout; all of them would take minutes. */
const MAX_LETTERS = 60

/**
 * Returns one row per layout: the number of facts that are read again and equal, and of dates, times, zones and
 * numbers that are read differently.
 *
 * @param {readonly ScoredLetter[]} scored
 * @param {import('./load-reader.mjs').ReadCircular} read
 * @returns {(readonly string[])[]}
 */
export function layoutRows(scored, read) {
  const letters = spread(scored, MAX_LETTERS)
  const rows = Object.entries(LAYOUTS).map(([name, press]) => {
    const compared = letters.map(({ letter, reading }) =>
      compareReadings(reading, read(press(letter.text))),
    )
    return { name, ...total(compared) }
  })
  return [{ name: 'all', ...total(rows) }, ...rows].map(({ name, facts, again, different }) => [
    name,
    String(letters.length),
    `${percent(again, facts)} of ${String(facts)}`,
    String(different),
  ])
}

/**
 * Returns evenly spaced items.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} count
 */
function spread(items, count) {
  const step = Math.max(1, items.length / count)
  const places = Array.from({ length: Math.min(count, items.length) }, (_, index) =>
    Math.floor(index * step),
  )
  return places.flatMap((place) => items.slice(place, place + 1))
}

/** @param {readonly import('./robustness.mjs').Robustness[]} compared */
function total(compared) {
  return compared.reduce(
    (sum, { facts, again, different }) => ({
      facts: sum.facts + facts,
      again: sum.again + again,
      different: sum.different + different,
    }),
    { facts: 0, again: 0, different: 0 },
  )
}
