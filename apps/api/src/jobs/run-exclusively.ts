import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { OpenDatabase } from '../db/index'
import { defineJob } from './define-job'
import type { Jobs } from './open-jobs'

interface Turns {
  readonly name: string
  readonly everySeconds: number
}

/**
 * Runs work periodically in one of the processes on the database: each run sends the next job with
 * an ID that belongs to its time slot, so that concurrent sends create one job. A run that takes
 * longer than its slot is not joined by a second one.
 */
export async function runExclusively(
  jobs: Jobs,
  { db, runAlone }: Pick<OpenDatabase, 'db' | 'runAlone'>,
  { name, everySeconds }: Turns,
  work: () => Promise<void>,
): Promise<void> {
  const job = defineJob(name, z.object({ turn: z.int() }))
  const sendTurn = (turn: number, afterSeconds: number) =>
    jobs.send(db, job, { turn }, { afterSeconds, id: idOf(`${name} ${turn}`) })
  await jobs.handle(job, async ({ turn }) => {
    const next = Math.max(turn + 1, turnNow(everySeconds) + 1)
    await sendTurn(next, everySeconds)
    await runAlone(name, work)
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
