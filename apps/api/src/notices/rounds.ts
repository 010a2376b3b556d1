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
const MAX_SECONDS = 60

/** Time limit for sending in one round. */
const SENDING_MS = 20_000
const MOMENT_MS = 2_000

/** Expires offers and queues due reminders and notices. */
async function queueDue(deps: MailDeps): Promise<void> {
  await lapseAllOffers(deps)
  await queueReminders(deps)
  await queueDueNotices(deps)
}

/** Sends due emails, and continues with those that a domain limit delays briefly. */
async function deliverInTurn(deps: MailDeps, signal: AbortSignal): Promise<void> {
  const end = performance.now() + SENDING_MS
  for (;;) {
    await deliverDue(deps)
    const wait = deps.sender && (await millisecondsToNext(deps))
    if (wait === undefined || wait > MOMENT_MS || performance.now() > end || signal.aborted) return
    await pause(wait)
  }
}

/**
 * Queues due emails and sends them, every few seconds, each in one of the processes on the
 * database. The name of the second job is that of earlier builds, so that during a rolling upgrade
 * only one process sends.
 */
export async function startRounds(
  jobs: Jobs,
  database: Pick<OpenDatabase, 'db' | 'runAlone'>,
  deps: MailDeps,
): Promise<void> {
  const often = { everySeconds: EVERY_SECONDS, maxSeconds: MAX_SECONDS }
  await runExclusively(jobs, database, { name: 'queue-emails', ...often }, () => queueDue(deps))
  await runExclusively(jobs, database, { name: 'round-of-notices', ...often }, (signal) =>
    deliverInTurn(deps, signal),
  )
}
