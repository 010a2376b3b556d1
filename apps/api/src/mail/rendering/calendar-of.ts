import { toInvitation } from '@u4ssc/calendar'
import type { ReleaseRow } from '../../meetings/index'
import { EMAILS } from '../email-kinds'
import type { Recipient } from '../outbox/find-recipient'
import { parseMailbox } from './mailbox'
import { personalSequence } from './personal-sequence'
import type { MailAddresses, MailCalendar } from './rendered-message'
import type { MessageRow } from '../../db/tables/index'

/** Returns the calendar file for attendees. Joining details are for registrants only. */
export function calendarOf(
  { kind, registrationId, language, slug }: MessageRow,
  { attends, email, name, version = 0 }: Recipient,
  { meeting, sequence }: ReleaseRow,
  { mailFrom, publicSiteUrl }: MailAddresses,
  now: string,
): MailCalendar | null {
  if (!attends || !EMAILS[kind].hasCalendar) return null
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
