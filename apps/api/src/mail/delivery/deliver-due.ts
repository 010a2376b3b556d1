import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import { addHours, addMinutes } from '../../clock'
import type { Clock } from '../../clock'
import type { Database } from '../../db/index'
import { findRecipient } from '../outbox/find-recipient'
import type { Recipient } from '../outbox/find-recipient'
import { updateMessage } from '../outbox/outbox'
import { isAddressGone } from '../bounces/read-delivery-report'
import { findGone, forgetGone, markGone } from '../bounces/process-bounce'
import { countAgainst, pauseDomain, pausedUntil } from '../outbox/pace-domains'
import type { RoundOfDomains } from '../outbox/pace-domains'
import { findWords } from '../rendering/notice-words'
import { CONFIRM_HOURS, makeLink } from '../outbox/personal-links'
import type { LinkPurpose } from '../outbox/personal-links'
import { createReleaseReader } from '../rendering/read-releases'
import type { ReleaseReader } from '../rendering/read-releases'
import { renderMessage } from '../rendering/render-message'
import type { MailAddresses, MailAttachment } from '../rendering/rendered-message'
import type { Sender, SendFailure } from './sender'
import { messages } from '../../db/tables/index'
import type { MessageRow } from '../../db/tables/index'

export interface MailDeps {
  readonly db: Database
  readonly clock: Clock
  readonly log: Logger
  readonly addresses: MailAddresses
  /** `undefined` if no mail server is configured and emails stay in the outbox. */
  readonly sender: Sender | undefined
  /** Creates the certificate attached to thank-you emails; if absent, none is attached. */
  readonly certificateOf?: CertificateMaker
}

/** @returns the certificate as PDF; `undefined` if there is none */
export type CertificateMaker = (registrationId: string) => Promise<Buffer | undefined>

/**
 * A message claimed by a dead process is released after this time, by the clock of the database: a
 * process with a fast clock would send messages that others are still sending.
 */
const CLAIMED_UNTIL = sql`now() + interval '5 minutes'`
const BATCH = 10

/**
 * Domain limits delay a message by seconds or minutes. A later time was set by a process with a
 * fast clock and is ignored.
 */
const MAX_QUEUED_HOURS = 1

/**
 * What is still due after this time is left to the next round, so that a slow server does not block
 * others.
 */
const ROUND_MS = 20_000

/** Minutes before each further attempt; after the last, the message has failed. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240, 720, 1440] as const

/** Validity of links that prove an address; all others work until revoked. */
const HOURS_VALID: Partial<Record<LinkPurpose, number>> = { confirm: CONFIRM_HOURS, password: 1 }

/**
 * Sends due messages, each by one process at a time. A message counts as sent when the server
 * accepts it. A process killed before recording that sends it again with the same Message-ID,
 * because SMTP cannot query it.
 *
 * @returns the number of messages processed
 */
export async function deliverDue(deps: MailDeps): Promise<number> {
  const { db, clock, sender } = deps
  if (!sender) return 0
  const domains: RoundOfDomains = new Map()
  const start = performance.now()
  let taken = 0
  for (;;) {
    const batch = await claim(db, clock())
    const releases = createReleaseReader(db)
    const round = { sender, domains, releases }
    await Promise.all(batch.map((message) => deliver(deps, round, message)))
    taken += batch.length
    if (batch.length < BATCH || performance.now() - start > ROUND_MS) return taken
  }
}

async function claim(db: Database, now: string): Promise<MessageRow[]> {
  const { id, state, nextAttemptAt, claimedUntil } = messages
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id })
      .from(messages)
      .where(
        and(
          inArray(state, ['queued', 'deferred']),
          or(
            lte(nextAttemptAt, now),
            and(eq(state, 'queued'), gt(nextAttemptAt, addHours(now, MAX_QUEUED_HOURS))),
          ),
          or(isNull(claimedUntil), lte(claimedUntil, sql`now()`)),
        ),
      )
      .orderBy(asc(nextAttemptAt), asc(id))
      .limit(BATCH)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    return tx
      .update(messages)
      .set({
        claimedUntil: CLAIMED_UNTIL,
        attempts: sql`${messages.attempts} + 1`,
      })
      .where(
        inArray(
          id,
          due.map((one) => one.id),
        ),
      )
      .returning()
  })
}

/** Releases the messages of a dead process, at the start of the only process on the database. */
export async function giveBackAll(db: Database): Promise<void> {
  await db.update(messages).set({ claimedUntil: null }).where(isNotNull(messages.claimedUntil))
}

interface Round {
  readonly sender: Sender
  readonly domains: RoundOfDomains
  readonly releases: ReleaseReader
}

async function deliver(deps: MailDeps, round: Round, message: MessageRow): Promise<void> {
  const { db, clock, log } = deps
  const now = clock()
  const recipient = await findRecipient(db, message)
  if (!recipient) return fail(db, message, 'There is nobody to write to any more')
  const gone = await findGone(db, recipient.email)
  if (gone !== undefined)
    return settle(db, message, { state: 'bounced', error: `${gone} An earlier email bounced` })
  const domain = domainOf(recipient.email)
  const wait = countAgainst(round.domains, domain, now) ?? (await pausedUntil(db, domain, now))
  if (wait !== undefined) return putBack(db, message, wait)

  const rendered = await render(deps, round, message, recipient, now)
  const mail = { id: message.id, to: recipient, ...rendered }
  const outcome = await round.sender.send(mail)
  if (outcome.done) return settle(db, message, { state: 'sent', sentAt: clock(), error: null })
  log.info(
    { message: message.id, code: outcome.code, attempts: message.attempts },
    'email not sent',
  )
  await defer(db, message, recipient, outcome, clock())
}

async function papersFor(
  { certificateOf }: MailDeps,
  { kind, registrationId }: MessageRow,
): Promise<MailAttachment[]> {
  if (kind !== 'thanks' || registrationId === null) return []
  const content = await certificateOf?.(registrationId)
  if (!content) return []
  return [{ filename: 'certificate.pdf', contentType: 'application/pdf', content }]
}

function domainOf(email: string): string {
  return email.split('@').at(-1) ?? ''
}

async function render(
  deps: MailDeps,
  { releases }: Round,
  message: MessageRow,
  recipient: Recipient,
  now: string,
) {
  const { db, addresses } = deps
  return renderMessage(message, recipient, {
    addresses,
    now,
    papers: await papersFor(deps, message),
    releases,
    words: await findWords(db, message),
    makeLink: (purpose, to, applicationId) => {
      const hours = HOURS_VALID[purpose]
      const end = hours === undefined ? {} : { expiresAt: addHours(now, hours) }
      return makeLink(db, { purpose, to, applicationId: applicationId ?? null, at: now, ...end })
    },
  })
}

async function defer(
  db: Database,
  message: MessageRow,
  { email }: Recipient,
  { code, isFinal, status }: SendFailure,
  now: string,
): Promise<void> {
  const minutes = BACK_OFF_MINUTES[message.attempts - 1]
  if (isFinal && status !== null && isAddressGone(status)) await markGone(db, email, status, now)
  if (isFinal || minutes === undefined)
    return fail(db, message, status === null ? code : `${code} ${status}`)
  const nextAttemptAt = addMinutes(now, minutes)
  if (code.startsWith('4')) await pauseDomain(db, domainOf(email), addMinutes(now, 1))
  await settle(db, message, { state: 'deferred', nextAttemptAt, error: code })
}

function fail(db: Database, message: MessageRow, error: string): Promise<void> {
  return settle(db, message, { state: 'failed', error })
}

/** Postpones a message without counting an attempt. */
function putBack(db: Database, message: MessageRow, nextAttemptAt: string): Promise<void> {
  const { state, attempts } = message
  return settle(db, message, { state, attempts: attempts - 1, nextAttemptAt })
}

async function settle(
  db: Database,
  { id }: MessageRow,
  set: Partial<MessageRow> & Pick<MessageRow, 'state'>,
): Promise<void> {
  await updateMessage(db, id, { nextAttemptAt: null, ...set, claimedUntil: null })
}

/** Queues a message again, whatever its state. */
export async function resend(tx: Database, id: string, now: string): Promise<void> {
  await forgetGone(tx, id)
  await tx
    .update(messages)
    .set({ state: 'queued', attempts: 0, nextAttemptAt: now, claimedUntil: null, error: null })
    .where(eq(messages.id, id))
}
