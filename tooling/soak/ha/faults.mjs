import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 200
const MAX_RECOVERY_MS = 90_000

/**
 * @typedef {object} HaFault
 * @property {string} name
 * @property {(stage: import('./stage.mjs').HaStage) => Promise<void>} inject - the fault and its repair
 */

/** @type {HaFault[]} */
export const HA_FAULTS = [
  { name: 'planned switchover', inject: ({ cluster }) => cluster.switchOver() },
  { name: 'kill -9 of the leader and its Patroni', inject: ({ cluster }) => cluster.killLeader() },
  { name: 'leader frozen (SIGSTOP)', inject: ({ cluster }) => cluster.freezeLeader() },
  { name: 'one of three etcd members lost', inject: ({ cluster }) => cluster.loseEtcdMember() },
  { name: 'an API process killed', inject: (stage) => stage.killApi(0) },
  { name: 'an API process restarted', inject: (stage) => stage.restartApi(1) },
  { name: 'a site process killed', inject: (stage) => stage.killSite(0) },
]

/**
 * Injects a fault, waits until everything responds again, and returns the window.
 *
 * @param {HaFault} fault
 * @param {import('./stage.mjs').HaStage} stage
 * @returns {Promise<import('../recorder.mjs').Window>}
 */
export async function undergo({ name, inject }, stage) {
  const start = performance.now()
  await inject(stage)
  const giveUpAt = performance.now() + MAX_RECOVERY_MS
  while (!(await isSound(stage))) {
    if (performance.now() > giveUpAt) throw new Error(`No recovery after: ${name}`)
    await pause(POLL_MS)
  }
  return { what: name, start, end: performance.now() }
}

/** @param {import('./stage.mjs').HaStage} stage */
async function isSound({ processes, site }) {
  const asked = [...processes.api.map(({ baseUrl }) => `${baseUrl}/readyz`), `${site}/en`]
  const answers = await Promise.all(
    asked.map((url) => fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)),
  )
  for (const answer of answers) await answer?.body?.cancel()
  return answers.every((answer) => answer?.ok)
}
