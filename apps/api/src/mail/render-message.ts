import {
  describeChange,
  describeHours,
  describeTime,
  WORDINGS,
} from '@u4ssc/domain/words/languages'
import { changesFor } from '@u4ssc/domain/meetings'
import { meetingTimes, wallTimeAt } from '@u4ssc/domain/timezones'
import { toCalendar } from '@u4ssc/documents/calendar'
import { actionOf, mailMessages } from '@u4ssc/messages/mail'
import type { MailKind } from '@u4ssc/messages/mail'
import type { Database } from '../db/index'
import { findLatestRelease, findRelease } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import type { Recipient } from './find-recipient'
import { layOut } from './lay-out'
import type { Letter } from './lay-out'
import { linksFor } from './links-for'
import type { LinkMaker } from './links-for'
import type { MessageRow } from './tables'

export interface MailAddresses {
  readonly publicApiUrl: string
  readonly publicSiteUrl: string
}

export interface RenderedMessage {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar: { readonly content: string; readonly method: 'PUBLISH' | 'CANCEL' } | null
  /** Where one click ends the news; `null` for mail that answers what a person did. */
  readonly endLink: string | null
}

/** Mails that bring the meeting into a calendar, or out of it. */
const WITH_CALENDAR: ReadonlySet<MailKind> = new Set([
  'confirmed',
  'reminder',
  'changed',
  'postponed',
  'cancelled',
])

/** A message as it leaves at a moment: its words, its times in the reader's zone, its links. */
export async function renderMessage(
  db: Database,
  message: MessageRow,
  recipient: Recipient,
  { addresses, makeLink, now }: { addresses: MailAddresses; makeLink: LinkMaker; now: string },
): Promise<RenderedMessage> {
  const { kind, slug, language, facts } = message
  const say = mailMessages(language)
  const latest = slug === null ? undefined : await findLatestRelease(db, slug)
  const title = titleOf(latest, language)
  const { action, end } = await linksFor(message, addresses, makeLink)
  const actionWords = actionOf(kind)
  const letter: Letter = {
    language,
    greeting:
      recipient.name === null ? say('greeting.nobody') : say('greeting', { name: recipient.name }),
    paragraphs: [
      say(`${kind}.body`, { title, ...facts }),
      ...factsOf(message, recipient, latest),
      ...(await newsOf(db, message)),
    ],
    action: action === null || !actionWords ? null : { words: say(actionWords), link: action },
    closing: say('closing'),
    foot: end === null ? null : say('end', { link: end }),
  }
  const subject = say(`${kind}.subject`, { title, ...facts }).replaceAll(/\s+/g, ' ')
  const calendar = calendarOf(message, latest, now)
  return { subject, ...layOut(letter), calendar, endLink: end }
}

function titleOf(latest: ReleaseRow | undefined, language: MessageRow['language']): string {
  const meeting = latest?.meeting
  return meeting?.localizations[language]?.title ?? meeting?.title ?? ''
}

/** When it is, why, until when: what the words of the mail leave to a line of their own. */
function factsOf(
  { kind, language, facts }: MessageRow,
  recipient: Recipient,
  latest: ReleaseRow | undefined,
): string[] {
  const say = mailMessages(language)
  const wording = WORDINGS[language]
  const lines: string[] = []
  if (facts['reason'] !== undefined) lines.push(say('reason', { reason: facts['reason'] }))
  const zone = recipient.zone ?? latest?.meeting.schedule.zone ?? null
  const shown = zone ?? 'UTC'
  if (typeof facts['until'] === 'string') {
    const until = describeTime(wallTimeAt(facts['until'], shown), wording)
    lines.push(say('until', { until }))
  }
  const tellsWhen = kind === 'confirmed' || kind === 'reminder' || kind === 'offered'
  const days = latest && tellsWhen ? meetingTimes(latest.meeting, shown).days : []
  const said = days.filter(({ opens }) => opens !== null)
  for (const day of said) lines.push(say('when', { when: describeHours(day, wording) }))
  if (said.length > 0 || facts['until'] !== undefined) lines.push(say('zone', { zone: shown }))
  return lines
}

/** The change set of the release that a mail is about, as far as everybody may know it. */
async function newsOf(db: Database, { kind, slug, facts, language }: MessageRow) {
  const { release } = facts
  if (kind !== 'changed' || slug === null || typeof release !== 'number') return []
  const found = await findRelease(db, slug, release)
  return changesFor('public', found?.changes ?? []).map(
    (change) => `• ${describeChange(change, WORDINGS[language])}`,
  )
}

function calendarOf(
  { kind, registrationId, language }: MessageRow,
  latest: ReleaseRow | undefined,
  now: string,
): RenderedMessage['calendar'] {
  if (!latest || registrationId === null || !WITH_CALENDAR.has(kind)) return null
  const { meeting, sequence } = latest
  const content = toCalendar(meeting, { audience: 'registrants', sequence, now, language })
  return { content, method: meeting.status === 'cancelled' ? 'CANCEL' : 'PUBLISH' }
}
