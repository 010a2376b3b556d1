import { Bench } from 'tinybench'
import { amount } from './report.mjs'

/**
 * Measures several ways to do the same in one run, and prints each compared with the first.
 *
 * @template {string} Name
 * @param {string} title
 * @param {Record<Name, () => unknown>} ways
 * @param {import('tinybench').BenchOptions} options - for runs that take a second each
 * @returns {Promise<Record<Name, number>>} runs per second
 */
export async function compare(title, ways, options = {}) {
  const bench = new Bench({ time: 2_000, warmupTime: 500, ...options })
  const names = /** @type {Name[]} */ (Object.keys(ways))
  for (const name of names) bench.add(name, ways[name])
  await bench.run()

  const rows = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete`)
    return { name, perSecond: result.throughput.mean }
  })
  console.log(`\n${title}`)
  for (const { name, perSecond } of rows) {
    const ratio = perSecond / (rows[0]?.perSecond ?? perSecond)
    console.log(`  ${name.padEnd(28)} ${amount(perSecond).padStart(9)}   × ${amount(ratio)}`)
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(rows.map(({ name, perSecond }) => [name, perSecond]))
  )
}
