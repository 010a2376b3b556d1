import { setTimeout as pause } from 'node:timers/promises'
import type { OpenDatabase } from '../db/index'
import { runExclusively } from '../jobs/index'
import type { Jobs } from '../jobs/index'
import { deliverDue, millisecondsToNext } from '../mail/index'
import type { MailDeps } from '../mail/index'
import { lapseAllOffers } from '../registrations/index'
import { queueDueNotices } from './queue-notice'
import { queueReminders } from './queue-reminders'

/** Interval of the checks for due work. */
const EVERY_SECONDS = 5

/** Time limit for sending in one round, well below the limit of a job, so that reminders are not late. */
const SENDING_MS = 20_000
const MOMENT_MS = 2_000

/** Expires offers, queues due reminders and notices, and sends due emails. */
async function runRound(deps: MailDeps): Promise<void> {
  await lapseAllOffers(deps)
  await queueReminders(deps)
  await queueDueNotices(deps)
  await deliverInTurn(deps)
}

/** Sends due emails, and continues with those that a domain limit delays briefly. */
async function deliverInTurn(deps: MailDeps): Promise<void> {
  const end = performance.now() + SENDING_MS
  for (;;) {
    await deliverDue(deps)
    const wait = deps.sender && (await millisecondsToNext(deps))
    if (wait === undefined || wait > MOMENT_MS || performance.now() > end) return
    await pause(wait)
  }
}

/** Runs a round every few seconds in one of the processes on the database. */
export function startRounds(
  jobs: Jobs,
  database: Pick<OpenDatabase, 'db' | 'runAlone'>,
  deps: MailDeps,
): Promise<void> {
  const turns = { name: 'round-of-notices', everySeconds: EVERY_SECONDS }
  return runExclusively(jobs, database, turns, () => runRound(deps))
}
