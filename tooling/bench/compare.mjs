import { Bench } from 'tinybench'

/**
 * Measures ways to do the same in one run, and prints each beside the first.
 *
 * @param {string} title
 * @param {Record<string, () => unknown>} ways
 * @param {import('tinybench').BenchOptions} options for runs that take a second each
 */
export async function compare(title, ways, options = {}) {
  const bench = new Bench({ time: 2_000, warmupTime: 500, ...options })
  for (const [name, run] of Object.entries(ways)) bench.add(name, run)
  await bench.run()

  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete`)
    return { name, perSecond: result.throughput.mean }
  })
  console.log(`\n${title}`)
  for (const { name, perSecond } of rows) {
    const ratio = perSecond / (rows[0]?.perSecond ?? perSecond)
    console.log(`  ${name.padEnd(28)} ${round(perSecond).padStart(9)}   × ${round(ratio)}`)
  }
}

/** Three digits, or all that stand before the point. @param {number} value */
function round(value) {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}
