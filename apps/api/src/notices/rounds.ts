import { setTimeout as pause } from 'node:timers/promises'
import { runExclusively } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { deliverDue, millisecondsToNext } from '../mail/index'
import type { MailDeps } from '../mail/index'
import { lapseAllOffers } from '../registrations/index'
import { queueDueNotices } from './queue-notice'
import { queueReminders } from './queue-reminders'

/** How often it is looked what has come due. */
const EVERY_SECONDS = 5

/** So long a round goes on sending, well below what a job may take. */
const SENDING_MS = 20_000
const MOMENT_MS = 2_000

/** Passes on lapsed offers, writes due reminders and approved notices, sends due mail. */
async function runRound(deps: MailDeps): Promise<void> {
  await lapseAllOffers(deps)
  await queueReminders(deps)
  await queueDueNotices(deps)
  await deliverInTurn(deps)
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

/** Runs a round every few seconds, in one of the processes on the database. */
export function startRounds(jobs: Jobs, deps: MailDeps): Promise<void> {
  const turns = { name: 'round-of-notices', everySeconds: EVERY_SECONDS }
  return runExclusively(jobs, deps.db, turns, () => runRound(deps))
}
