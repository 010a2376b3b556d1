import { Bench } from 'tinybench'

/**
 * Measures ways to do the same in one run, and prints each beside the first.
 *
 * @param {string} title
 * @param {Record<string, () => unknown>} ways
 */
export async function compare(title, ways) {
  const bench = new Bench({ time: 2_000, warmupTime: 500 })
  for (const [name, run] of Object.entries(ways)) bench.add(name, run)
  await bench.run()

  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete`)
    return { name, perSecond: result.throughput.mean }
  })
  console.log(`\n${title}`)
  for (const { name, perSecond } of rows) {
    const ratio = perSecond / (rows[0]?.perSecond ?? perSecond)
    console.log(`  ${name.padEnd(28)} ${perSecond.toFixed(0).padStart(9)}   × ${ratio.toFixed(2)}`)
  }
}
