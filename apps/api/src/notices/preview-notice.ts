import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import type { EmailContent, NoticePreviewQuerySchema, NoticeRecipient } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import {
  createReleaseReader,
  createTextReader,
  imagineMessage,
  NOWHERE,
  renderMessage,
} from '../mail/index'
import type { AddresseeColumn, MailAddresses, Recipient } from '../mail/index'
import { messages } from '../db/tables/index'
import type { NoticeRow } from '../db/tables/index'
import { readSecretariat } from '../settings/index'
import type { NoticeDeps } from './change-notice'
import { findPreviewed } from './find-previewed'
import { factsOfNotice } from './queue-notice'

/** Returns a preview of a notice for one kind of recipient and language. */
export async function previewNotice(
  { db, clock, addresses }: NoticeDeps & { readonly addresses: MailAddresses },
  notice: NoticeRow,
  query: z.output<typeof NoticePreviewQuerySchema>,
): Promise<EmailContent> {
  const person = await findPreviewed(db, notice.slug, query.registration)
  const reader = person ? 'registrant' : query.reader
  const language = person?.language ?? query.language
  const releases = createReleaseReader(db)
  const meeting = (await releases.latest(notice.slug))?.meeting
  const [speaker] = meeting?.speakers ?? []
  const message = imagineMessage({
    ...{ kind: notice.kind, slug: notice.slug, noticeId: notice.id, language, at: clock() },
    to: COLUMNS[reader],
    facts: factsOfNotice(notice),
  })
  const { subject, text, html } = await renderMessage(
    message,
    person?.recipient ?? readerOf(reader, speaker?.id),
    {
      addresses,
      releases,
      words: notice.words,
      texts: createTextReader(db),
      secretariat: (await readSecretariat(db)).secretariat,
      makeLink: () => Promise.resolve(NOWHERE),
      now: clock(),
    },
  )
  return { subject, text, html }
}

const COLUMNS: Readonly<Record<NoticeRecipient, AddresseeColumn>> = {
  registrant: 'registrationId',
  'focal-point': 'focalPointId',
  follower: 'subscriptionId',
  speaker: 'speakerContactId',
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
