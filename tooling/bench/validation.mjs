import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { amount, reportRates } from './report.mjs'
import { faulty, WAYS } from './validation-ways.mjs'

const ROUNDS = 5
/** Reason and target for each reference. */
const PEERS = {
  'zod, the same shape': {
    mark: 1,
    why: 'it is zod with its error messages; the difference is JIT compilation',
  },
  valibot: { why: 'zod creates an error with a message for each fault' },
}
const CHILD = fileURLToPath(new URL('validation-child.mjs', import.meta.url))

console.log('Of 200 sessions with 20 faults, accepted:')
for (const [name, isRight] of Object.entries(WAYS)) {
  console.log(`  ${name.padEnd(28)} ${String(faulty.filter(isRight).length).padStart(9)}`)
}

for (const what of /** @type {const} */ (['right', 'with 20 faults'])) {
  const rates = await ratesOf(what)
  console.log(`\nValidated programmes with 200 sessions per second, ${what}`)
  for (const [name, rate] of Object.entries(rates))
    console.log(`  ${name.padEnd(28)} ${amount(rate).padStart(9)}`)
  for (const peer of /** @type {const} */ (['zod, the same shape', 'valibot']))
    reportRates({
      ...PEERS[peer],
      job: `Validation of programmes with 200 sessions, ${what}`,
      unit: 'per second',
      ours: rates.SessionSchema,
      peer,
      theirs: rates[peer],
    })
}

/**
 * Returns the best of several rounds, alternating between the ways.
 *
 * @param {string} what
 */
async function ratesOf(what) {
  const names = /** @type {(keyof typeof WAYS)[]} */ (Object.keys(WAYS))
  const best = new Map(names.map((name) => [name, 0]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) {
      const { stdout } = await promisify(execFile)(process.execPath, [CHILD, name, what])
      best.set(name, Math.max(best.get(name) ?? 0, Number(stdout)))
    }
  return /** @type {Record<keyof typeof WAYS, number>} */ (Object.fromEntries(best))
}
