import type * as z from 'zod'
import { placeholdersOf } from '@u4ssc/client/emails'
import type { EmailContent, EmailTextKind, EmailTextPreviewSchema } from '@u4ssc/client/emails'
import { mailMessages } from '@u4ssc/messages/mail'
import type { Language, Meeting } from '@u4ssc/domain'
import { isVenueFirst } from '@u4ssc/domain/meetings'
import { addHours } from '../clock'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { MessageRow } from '../db/tables/index'
import {
  EMAILS,
  chooseText,
  createReleaseReader,
  imagineMessage,
  NOWHERE,
  renderMessage,
  requirePlaceholders,
} from '../mail/index'
import type { MailAddresses, Recipient } from '../mail/index'
import { missingMeeting } from '../meetings/index'
import { findPreviewed } from '../notices/index'
import { readSecretariat } from '../settings/index'
import { findGeneral } from './text-store'

interface PreviewDeps {
  readonly db: Database
  readonly clock: Clock
  readonly addresses: MailAddresses
}

/** Returns a kind of email as a person gets it, with a text that need not be saved. */
export async function previewText(
  { db, clock, addresses }: PreviewDeps,
  kind: EmailTextKind,
  query: z.output<typeof EmailTextPreviewSchema>,
): Promise<EmailContent> {
  const { meeting: slug, words } = query
  requirePlaceholders(words, placeholdersOf(kind))
  const releases = createReleaseReader(db)
  const release = await releases.latest(slug)
  if (!release) throw await missingMeeting(db, slug)
  const person = await findPreviewed(db, slug, query.registration)
  const language = person?.language ?? query.language
  const at = clock()
  const message = imagineMessage({
    ...{ kind, slug, language, at },
    to: EMAILS[kind].to,
    facts: exampleFacts(kind, language, { at, release: release.number }),
  })
  const recipient = person?.recipient ?? exampleRecipient(kind, release.meeting)
  // Until the address is confirmed, the email has no name
  const name = kind === 'confirm' ? null : recipient.name
  const general = query.allMeetings ? undefined : await findGeneral(db, kind)
  const { subject, text, html } = await renderMessage(
    message,
    { ...recipient, name },
    {
      ...{ addresses, releases, now: at, words: {} },
      texts: { find: () => Promise.resolve(chooseText([words, general], language)) },
      secretariat: (await readSecretariat(db)).secretariat,
      makeLink: () => Promise.resolve(NOWHERE),
    },
  )
  return { subject, text, html }
}

function exampleRecipient(kind: EmailTextKind, meeting: Meeting): Recipient {
  const [speaker] = meeting.speakers
  return {
    ...{ name: 'Ana Example', email: 'name@example.org', zone: null },
    format: isVenueFirst(meeting) ? 'on-site' : 'online',
    attends: kind === 'confirmed' || kind === 'reminder' || kind === 'thanks',
    ...(speaker && { speaker: speaker.id }),
    ...(kind === 'focal-points' ? { delegation: {} } : {}),
  }
}

const HOURS = 48

/** Returns a reason, a deadline, a time before the meeting and a change, as the kind has them. */
function exampleFacts(
  kind: EmailTextKind,
  language: Language,
  { at, release }: { readonly at: string; readonly release: number },
): MessageRow['facts'] {
  const hasReason = placeholdersOf(kind).text.includes('reason')
  const isOfRelease = kind === 'changed' || kind === 'postponed' || kind === 'cancelled'
  return {
    ...(hasReason ? { reason: mailMessages(language)('decline.not-verified') } : {}),
    ...(kind === 'offered' ? { until: addHours(at, HOURS) } : {}),
    ...(kind === 'reminder' ? { hours: 24 } : {}),
    ...(isOfRelease && release > 1 ? { since: release - 1, release } : {}),
  }
}
