import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../db/index'
import { defineJob } from './define-job'
import type { Jobs } from './open-jobs'

interface Turns {
  readonly name: string
  readonly everySeconds: number
}

/**
 * Does some work every so often, in one of the processes on the database: each turn sends the job of
 * the next one, whose id is that of its turn, so that several who send it send one.
 */
export async function runExclusively(
  jobs: Jobs,
  db: Database,
  { name, everySeconds }: Turns,
  work: () => Promise<void>,
): Promise<void> {
  const job = defineJob(name, z.object({ turn: z.int() }))
  const sendTurn = (turn: number, afterSeconds: number) =>
    jobs.send(db, job, { turn }, { afterSeconds, id: idOf(`${name} ${turn}`) })
  await jobs.handle(job, async ({ turn }) => {
    const next = Math.max(turn + 1, turnNow(everySeconds) + 1)
    await sendTurn(next, everySeconds)
    await work()
  })
  await sendTurn(turnNow(everySeconds), 0)
}

/** By the machine's own clock: one that is set for a demonstration would count turns again. */
function turnNow(everySeconds: number): number {
  return Math.floor((performance.timeOrigin + performance.now()) / 1000 / everySeconds)
}

/** A UUID of its own for each turn. */
function idOf(turn: string): string {
  const hex = createHash('sha256').update(turn).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
