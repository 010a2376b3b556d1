import { toInvitation } from '@u4ssc/calendar'
import type { MailKind } from '@u4ssc/messages/mail'
import type { ReleaseRow } from '../../meetings/index'
import type { Recipient } from '../outbox/find-recipient'
import { parseMailbox } from './mailbox'
import { personalSequence } from './personal-sequence'
import type { MailAddresses, MailCalendar } from './rendered-message'
import type { MessageRow } from '../../db/tables/index'

/** Emails that add the meeting to a calendar, update it or remove it. */
const WITH_CALENDAR: ReadonlySet<MailKind> = new Set([
  'confirmed',
  'reminder',
  'changed',
  'postponed',
  'cancelled',
  'speakers',
])

/** Returns the calendar file for attendees. Joining details are for registrants only. */
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
