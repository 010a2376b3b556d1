import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { OpenDatabase } from '../db/index'
import { defineJob } from './define-job'
import type { Jobs } from './open-jobs'

interface Turns {
  readonly name: string
  readonly everySeconds: number
  /** Time limit of a run. */
  readonly maxSeconds: number
}

/**
 * Runs work periodically in one of the processes on the database: each run sends the next job with
 * an ID that belongs to its time slot, so that concurrent sends create one job. A run that takes
 * longer than its slot or its limit is not joined or followed by a second one of the same slot.
 */
export async function runExclusively(
  jobs: Jobs,
  { db, runAlone }: Pick<OpenDatabase, 'db' | 'runAlone'>,
  { name, everySeconds, maxSeconds }: Turns,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const job = defineJob(name, z.object({ turn: z.int() }), { maxSeconds })
  const sendTurn = (turn: number, afterSeconds: number) =>
    jobs.send(db, job, { turn }, { afterSeconds, id: idOf(`${name} ${turn}`) })
  let lastDone = -1
  await jobs.handle(job, async ({ turn }, _attempt, signal) => {
    if (turn === lastDone) return
    const next = Math.max(turn + 1, turnNow(everySeconds) + 1)
    await sendTurn(next, everySeconds)
    await runAlone(name, () => work(signal))
    lastDone = turn
  })
  await sendTurn(turnNow(everySeconds), 0)
}

/** Uses the system clock: a demonstration clock would repeat time slots. */
function turnNow(everySeconds: number): number {
  return Math.floor((performance.timeOrigin + performance.now()) / 1000 / everySeconds)
}

/** Returns the UUID of a time slot. */
function idOf(turn: string): string {
  const hex = createHash('sha256').update(turn).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
