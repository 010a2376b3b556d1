import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { defineJob } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { deliverDue, millisecondsToNext } from '../mail/index'
import type { MailDeps } from '../mail/index'
import { lapseAllOffers } from '../registrations/index'
import { forgetUnconfirmed } from './forget-unconfirmed'
import { queueDueNotices } from './queue-notice'
import { queueReminders } from './queue-reminders'

/** How often it is looked what has come due. */
const EVERY_SECONDS = 5

/** So long a round goes on sending, well below what a job may take. */
const SENDING_MS = 20_000
const MOMENT_MS = 2_000

const round = defineJob('round-of-notices', z.object({ turn: z.int() }))

/** Passes on lapsed offers, writes due reminders and approved notices, sends due mail, forgets what nobody confirmed. */
async function runRound(deps: MailDeps): Promise<void> {
  await lapseAllOffers(deps)
  await queueReminders(deps)
  await queueDueNotices(deps)
  await deliverInTurn(deps)
  await forgetUnconfirmed(deps)
}

/** Sends what is due, and goes on with what the pace of its domain puts off by a moment. */
async function deliverInTurn(deps: MailDeps): Promise<void> {
  const end = performance.now() + SENDING_MS
  for (;;) {
    await deliverDue(deps)
    const wait = deps.sender && (await millisecondsToNext(deps))
    if (wait === undefined || wait > MOMENT_MS || performance.now() > end) return
    await pause(wait)
  }
}

/**
 * Runs a round every few seconds, in one of the processes on the database: each round sends the job
 * of the next one, whose id is that of its turn, so that several who send it send one.
 */
export async function startRounds(jobs: Jobs, deps: MailDeps): Promise<void> {
  const { db } = deps
  const sendTurn = (turn: number, afterSeconds: number) =>
    jobs.send(db, round, { turn }, { afterSeconds, id: idOf(turn) })
  await jobs.handle(round, async ({ turn }) => {
    const next = Math.max(turn + 1, turnNow() + 1)
    await sendTurn(next, EVERY_SECONDS)
    await runRound(deps)
  })
  await sendTurn(turnNow(), 0)
}

/** By the machine's own clock: one that is set for a demonstration would count turns again. */
function turnNow(): number {
  return Math.floor((performance.timeOrigin + performance.now()) / 1000 / EVERY_SECONDS)
}

/** A UUID of its own for each turn. */
function idOf(turn: number): string {
  const hex = createHash('sha256').update(`round ${turn}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
