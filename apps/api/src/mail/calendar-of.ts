import { toInvitation } from '@u4ssc/documents/calendar'
import type { MailKind } from '@u4ssc/messages/mail'
import type { ReleaseRow } from '../meetings/index'
import type { Recipient } from './find-recipient'
import { parseMailbox } from './mailbox'
import { personalSequence } from './personal-sequence'
import type { MailAddresses } from './render-message'
import type { MessageRow } from './tables'

export interface MailCalendar {
  readonly content: string
  readonly method: 'REQUEST' | 'CANCEL'
}

/** Mails that bring the meeting into a calendar, move it there, or take it out. */
const WITH_CALENDAR: ReadonlySet<MailKind> = new Set([
  'confirmed',
  'reminder',
  'changed',
  'postponed',
  'cancelled',
  'speakers',
])

/** The file for those who attend. How to join is for registrants alone. */
export function calendarOf(
  { kind, registrationId, language, slug }: MessageRow,
  { attends, email, name, version = 0 }: Recipient,
  { meeting, sequence }: ReleaseRow,
  { mailFrom, publicSiteUrl }: MailAddresses,
  now: string,
): MailCalendar | null {
  if (!attends || !WITH_CALENDAR.has(kind)) return null
  const known = registrationId === null ? { ...meeting, joining: null } : meeting
  const content = toInvitation(known, {
    sequence: personalSequence({ meeting: known, sequence }, version, now),
    now,
    language,
    url: `${publicSiteUrl}/${language}/meetings/${slug ?? meeting.id}`,
    organizer: parseMailbox(mailFrom),
    attendee: { name: name ?? email, email },
  })
  return { content, method: meeting.status === 'cancelled' ? 'CANCEL' : 'REQUEST' }
}
