import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { Secretariat } from '@u4ssc/client/platform'
import type { Logger } from 'pino'
import { addHours, addMinutes } from '../../clock'
import type { Clock } from '../../clock'
import { isDatabaseAway } from '../../db/index'
import type { Database } from '../../db/index'
import { findRecipient } from '../outbox/find-recipient'
import type { Recipient } from '../outbox/find-recipient'
import { createAttachmentReader } from '../outbox/notice-attachments'
import { updateMessage } from '../outbox/outbox'
import { readSecretariat } from '../../settings/index'
import type { FileStore } from '../../uploads/index'
import { isAddressGone } from '../bounces/read-delivery-report'
import { findGone, forgetGone, markGone } from '../bounces/process-bounce'
import { countAgainst, pauseDomain, pausedUntil } from '../outbox/pace-domains'
import type { RoundOfDomains } from '../outbox/pace-domains'
import { findWords } from '../rendering/notice-words'
import { createTextReader } from '../rendering/own-texts'
import { CONFIRM_HOURS, makeLink } from '../outbox/personal-links'
import type { LinkPurpose } from '../outbox/personal-links'
import { createReleaseReader } from '../rendering/read-releases'
import { renderMessage } from '../rendering/render-message'
import type { MailAddresses, MailAttachment } from '../rendering/rendered-message'
import { CLAIM_BATCH, claimDue } from './claim-due'
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
  /** If absent, the files of notices are in the database. */
  readonly fileStore?: FileStore | undefined
}

/** @returns the certificate as PDF; `undefined` if there is none */
export type CertificateMaker = (registrationId: string) => Promise<Buffer | undefined>

/**
 * What is still due after this time is left to the next round, so that a slow server does not block
 * others.
 */
const ROUND_MS = 20_000

/** How long the record of a sent message is retried; less than its claim. */
const NOTE_MS = 50_000
const NOTE_AGAIN_MS = 200

/** Minutes before each further attempt; after the last, the message has failed. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 240, 720, 1440] as const

/** Validity of links that prove an address; all others work until revoked. */
const HOURS_VALID: Partial<Record<LinkPurpose, number>> = { confirm: CONFIRM_HOURS, password: 1 }

/**
 * Sends due messages. A message counts as sent when the server accepts it. If its process is killed
 * before recording that, it is sent again with the same Message-ID, because SMTP cannot query it.
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
    const batch = await claimDue(db, clock())
    const { secretariat } = await readSecretariat(db)
    const round = { sender, domains, secretariat, ...openReaders(deps) }
    await Promise.all(batch.map((message) => deliverOrDefer(deps, round, message)))
    taken += batch.length
    if (batch.length < CLAIM_BATCH || performance.now() - start > ROUND_MS) return taken
  }
}

interface Round extends ReturnType<typeof openReaders> {
  readonly sender: Sender
  readonly domains: RoundOfDomains
  readonly secretariat: Secretariat
}

/** Opens readers of what the emails of a batch share. */
function openReaders({ db, fileStore }: MailDeps) {
  return {
    releases: createReleaseReader(db),
    texts: createTextReader(db),
    filesOf: createAttachmentReader({ db, fileStore }),
  }
}

/** An email that cannot be written does not stop the others. */
async function deliverOrDefer(deps: MailDeps, round: Round, message: MessageRow): Promise<void> {
  const { db, clock, log } = deps
  try {
    await deliver(deps, round, message)
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    log.error({ err: error, message: message.id }, 'email could not be written')
    const attempts = message.attempts + 1
    await defer(db, { ...message, attempts }, 'The email could not be written', clock())
  }
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
  const attempts = message.attempts + 1
  if (outcome.done) {
    const sent = { state: 'sent', attempts, sentAt: clock(), error: null } as const
    return retryWhileAway(() => settle(db, message, sent))
  }
  log.info({ message: message.id, code: outcome.code, attempts }, 'email not sent')
  await recordFailure(db, { ...message, attempts }, recipient, outcome, clock())
}

/** Repeats a note while the database is away: an email without it would be sent again. */
async function retryWhileAway(note: () => Promise<void>): Promise<void> {
  const end = performance.now() + NOTE_MS
  for (;;) {
    try {
      await note()
      return
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > end) throw error
      await pause(NOTE_AGAIN_MS)
    }
  }
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
  { releases, texts, secretariat, filesOf }: Round,
  message: MessageRow,
  recipient: Recipient,
  now: string,
) {
  const { db, addresses } = deps
  return renderMessage(message, recipient, {
    addresses,
    now,
    papers: await papersFor(deps, message),
    files: await filesOf(message.noticeId),
    releases,
    texts,
    secretariat,
    words: await findWords(db, message),
    makeLink: (purpose, to, applicationId) => {
      const hours = HOURS_VALID[purpose]
      const end = hours === undefined ? {} : { expiresAt: addHours(now, hours) }
      return makeLink(db, { purpose, to, applicationId: applicationId ?? null, at: now, ...end })
    },
  })
}

async function recordFailure(
  db: Database,
  message: MessageRow,
  { email }: Recipient,
  { code, isFinal, status }: SendFailure,
  now: string,
): Promise<void> {
  const error = status === null ? code : `${code} ${status}`
  if (isFinal && status !== null && isAddressGone(status)) await markGone(db, email, status, now)
  if (isFinal) return fail(db, message, error)
  if (code.startsWith('4')) await pauseDomain(db, domainOf(email), addMinutes(now, 1))
  await defer(db, message, code, now)
}

/** The only retry policy of emails. */
async function defer(db: Database, message: MessageRow, error: string, now: string): Promise<void> {
  const { attempts } = message
  const minutes = BACK_OFF_MINUTES[attempts - 1]
  if (minutes === undefined) return settle(db, message, { state: 'failed', attempts, error })
  const nextAttemptAt = addMinutes(now, minutes)
  await settle(db, message, { state: 'deferred', attempts, nextAttemptAt, error })
}

function fail(db: Database, message: MessageRow, error: string): Promise<void> {
  return settle(db, message, { state: 'failed', attempts: message.attempts, error })
}

/** Postpones a message without counting an attempt. */
function putBack(db: Database, message: MessageRow, nextAttemptAt: string): Promise<void> {
  return settle(db, message, { state: message.state, nextAttemptAt })
}

async function settle(
  db: Database,
  { id }: MessageRow,
  set: Partial<MessageRow> & Pick<MessageRow, 'state'>,
): Promise<void> {
  await updateMessage(db, id, { nextAttemptAt: null, ...set })
}

/** Queues a message again, whatever its state. */
export async function resend(tx: Database, id: string, now: string): Promise<void> {
  await forgetGone(tx, id)
  await tx
    .update(messages)
    .set({ state: 'queued', attempts: 0, nextAttemptAt: now, error: null })
    .where(eq(messages.id, id))
}
