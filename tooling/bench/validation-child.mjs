import { faulty, sessions, WAYS } from './validation-ways.mjs'

// Measures one way in a separate process: of two that share code in one process, the first would be optimized at the
// cost of the second. Prints validated programmes per second.

const WARM_MS = 500
const MEASURED_MS = 1_500
const [way = '', what = ''] = process.argv.slice(2)
const values = what === 'right' ? sessions : faulty

run(WARM_MS)
console.log(run(MEASURED_MS))

/** @param {number} milliseconds */
function run(milliseconds) {
  const isRight = findWay()
  const begin = performance.now()
  let runs = 0
  while (performance.now() - begin < milliseconds) {
    values.filter(isRight)
    runs += 1
  }
  return (runs / (performance.now() - begin)) * 1_000
}

function findWay() {
  for (const [name, isRight] of Object.entries(WAYS)) if (name === way) return isRight
  throw new Error(`Unknown way ${way}`)
}
