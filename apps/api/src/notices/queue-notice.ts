import { createHash } from 'node:crypto'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { queueMessages } from '../mail/index'
import { listAudience } from './list-audience'
import type { Recipient } from './list-audience'
import { listDueNotices, updateNotice } from './notice-store'
import type { NoticeRow } from '../db/tables/index'

/** Queues one email per recipient of an approved notice, with the audience at that time. */
export async function queueNotice(tx: Database, notice: NoticeRow, at: string): Promise<void> {
  const { id: noticeId, kind, slug, audience } = notice
  const facts = factsOfNotice(notice)
  const recipients = await listAudience(tx, slug, audience)
  await queueMessages(
    tx,
    recipients.map(({ to, email, language }) => ({
      kind,
      slug,
      to,
      language,
      facts,
      noticeId,
      once: `notice:${hashOf(noticeId, email)}`,
      at,
    })),
  )
  await updateNotice(tx, noticeId, { state: 'queued', queuedAt: at })
  if (audience.registrants?.people) await recordForEach(tx, notice, recipients, at)
}

/** An email to chosen people is in the history of each of them. */
async function recordForEach(
  tx: Database,
  { id, approvedBy: person }: NoticeRow,
  recipients: readonly Recipient[],
  at: string,
): Promise<void> {
  for (const { to } of recipients)
    if ('registrationId' in to)
      await recordAct(tx, {
        ...{ at, person, action: 'send-email', subject: `registrations/${to.registrationId}` },
        ...{ before: null, after: { notice: id } },
      })
}

/** Queues the emails of approved notices that are due. */
export async function queueDueNotices({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    for (const notice of await listDueNotices(tx, at)) await queueNotice(tx, notice, at)
  })
}

/** Returns the facts of a notice for its emails. */
export function factsOfNotice({ since, release }: NoticeRow): Record<string, number> {
  return since === null || release === null ? {} : { since, release }
}

/** Returns a key per person and notice that discloses nothing. */
function hashOf(noticeId: string, email: string): string {
  return createHash('sha256').update(`${noticeId} ${email}`).digest('base64url')
}
