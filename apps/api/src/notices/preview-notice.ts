import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { NoticePreview, NoticePreviewQuerySchema, NoticeRecipient } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { createReleaseReader, findRecipient, renderMessage } from '../mail/index'
import { findRegistration } from '../registrations/index'
import type { MailAddresses, Recipient } from '../mail/index'
import { messages } from '../db/tables/index'
import type { MessageRow, NoticeRow } from '../db/tables/index'
import type { NoticeDeps } from './change-notice'
import { factsOfNotice } from './queue-notice'

/** Placeholder for links in a preview. */
const NOWHERE = '…'

/** Returns a preview of a notice for one kind of recipient and language. */
export async function previewNotice(
  { db, clock, addresses }: NoticeDeps & { readonly addresses: MailAddresses },
  notice: NoticeRow,
  query: z.output<typeof NoticePreviewQuerySchema>,
): Promise<NoticePreview> {
  const person = await findPerson(db, notice, query.registration)
  const reader = person ? 'registrant' : query.reader
  const language = person?.language ?? query.language
  const releases = createReleaseReader(db)
  const meeting = (await releases.latest(notice.slug))?.meeting
  const [speaker] = meeting?.speakers ?? []
  const message = imagine(notice, { language, reader, at: clock() })
  const { subject, text, html } = await renderMessage(
    message,
    person?.recipient ?? readerOf(reader, speaker?.id),
    {
      addresses,
      releases,
      words: notice.words,
      makeLink: () => Promise.resolve(NOWHERE),
      now: clock(),
    },
  )
  return { subject, text, html }
}

/**
 * Returns a registered person to preview a notice as.
 *
 * @throws {Problem} if the person is not registered for the meeting
 */
async function findPerson(db: Database, { slug }: NoticeRow, id: string | undefined) {
  if (id === undefined) return undefined
  const row = await findRegistration(db, id)
  const recipient = await findRecipient(db, { ...NO_ADDRESSEE, registrationId: id })
  if (row?.slug !== slug || !recipient)
    throw new Problem(
      'registration-not-found',
      'Choose a person who is registered for the meeting.',
    )
  return { language: row.language, recipient }
}

const NO_ADDRESSEE = {
  focalPointId: null,
  subscriptionId: null,
  invitationId: null,
  speakerInvitationId: null,
  speakerContactId: null,
  personId: null,
}

const NOBODY = { name: null, zone: null, email: 'name@example.org' }

function readerOf(reader: NoticeRecipient, speaker: string | undefined): Recipient {
  const attends = { ...NOBODY, attends: true }
  switch (reader) {
    case 'registrant':
      return attends
    case 'speaker':
      return speaker === undefined ? attends : { ...attends, speaker }
    case 'focal-point':
      return { ...NOBODY, attends: false, delegation: {} }
    case 'follower':
      return { ...NOBODY, attends: false }
  }
}

/** Returns a message of the notice without storing it. */
function imagine(
  notice: NoticeRow,
  { language, reader, at }: { language: Language; reader: NoticeRecipient; at: string },
): MessageRow {
  const own = (is: NoticeRecipient) => (reader === is ? NOWHERE : null)
  return {
    id: NOWHERE,
    kind: notice.kind,
    slug: notice.slug,
    registrationId: own('registrant'),
    focalPointId: own('focal-point'),
    subscriptionId: own('follower'),
    invitationId: null,
    speakerInvitationId: null,
    speakerContactId: own('speaker'),
    personId: null,
    noticeId: notice.id,
    applicationId: null,
    language,
    facts: factsOfNotice(notice),
    once: null,
    state: 'drafted',
    attempts: 0,
    nextAttemptAt: null,
    error: null,
    createdAt: at,
    sentAt: null,
  }
}

/** Sends the current notice to the requesting person. @returns the ID of the message */
export async function tryOut(
  tx: Database,
  notice: NoticeRow,
  { personId, language, at }: { personId: string; language: Language; at: string },
): Promise<string> {
  const id = randomUUID()
  await tx.insert(messages).values({
    id,
    kind: notice.kind,
    slug: notice.slug,
    personId,
    noticeId: notice.id,
    language,
    facts: { ...factsOfNotice(notice), test: 1 },
    state: 'queued',
    nextAttemptAt: at,
    createdAt: at,
  })
  return id
}
