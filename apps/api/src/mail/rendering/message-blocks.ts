import { describeTimeRange, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Language, Meeting } from '@u4ssc/domain'
import { isVenueFirst, joiningRevealedAt, mapOfVenue } from '@u4ssc/domain/meetings'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { mailMessages } from '@u4ssc/messages/mail'
import { EMAILS } from '../email-kinds'
import type { Recipient } from '../outbox/find-recipient'
import type { Block } from './email-layout'
import { isolate } from './isolate'
import { momentIn, nameCity } from './name-zone'
import { deadlinesAhead, ownZone, shownZone, whenAndWhere } from './when-and-where'
import type { MessageRow } from '../../db/tables/index'

/** Returns the key facts of an email: reason and deadline, place and time. */
export function factsOf(
  message: Pick<MessageRow, 'kind' | 'language' | 'facts' | 'createdAt'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
): Block[] {
  const { kind, language, facts, createdAt } = message
  const say = mailMessages(language)
  const lines: string[] = []
  const { reason } = facts
  if (reason !== undefined)
    lines.push(say('layout.reason', { reason: isolate(String(reason), language) }))
  // Else the place and time could be read as those of a meeting that takes place
  if (kind === 'cancelled') lines.push(WORDINGS[language].phases.cancelled)
  if (kind === 'confirm') {
    const sentAt = typeof facts['sent'] === 'string' ? facts['sent'] : createdAt
    const zone = ownZone(recipient, meeting)
    lines.push(say('email.confirm.sent', { at: momentIn(sentAt, zone, language) }))
  }
  const until = describeUntil(message, recipient, meeting)
  if (until !== null) lines.push(say('layout.until', { until }))
  if (meeting && hasTime(message, meeting))
    lines.push(...whenAndWhere(meeting, recipient, language))
  return lines.length === 0 ? [] : [{ kind: 'facts', lines }]
}

/** Returns whether an email gives the time of its meeting. */
function hasTime({ kind }: Pick<MessageRow, 'kind'>, meeting: Meeting | undefined): boolean {
  const { time } = EMAILS[kind]
  return time === 'always' || (time === 'if-convened' && meeting?.status === 'convened')
}

/** Returns the deadline of an email in the zone of the recipient, named; null if it has none. */
export function describeUntil(
  { language, facts: { until } }: Pick<MessageRow, 'language' | 'facts'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
): string | null {
  if (typeof until !== 'string') return null
  return momentIn(until, ownZone(recipient, meeting), language)
}

/**
 * Returns a link to the times in the zone of the reader, for an email that gives them in the zone
 * of the meeting.
 */
export function timesLink(
  { kind, slug, language }: MessageRow,
  { zone }: Recipient,
  meeting: Meeting | undefined,
  publicSiteUrl: string,
): Block[] {
  const isShown = EMAILS[kind].time === 'if-convened' && meeting?.status === 'convened'
  if (!isShown || zone !== null || slug === null || meeting.schedule.zone === null) return []
  const link = `${publicSiteUrl}/${language}/times?meeting=${encodeURIComponent(slug)}`
  return [{ kind: 'link', text: mailMessages(language)('layout.see-times'), link }]
}

/** Returns the map of the venue, and the deadlines before the journey to it. */
export function travelOf(
  message: Pick<MessageRow, 'kind' | 'language'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
  now: string,
): Block[] {
  if (meeting?.status !== 'convened' || EMAILS[message.kind].time !== 'if-convened') return []
  if (!isVenueFirst(meeting, recipient.format)) return []
  const say = mailMessages(message.language)
  const map = mapOfVenue(meeting)
  const items = message.kind === 'confirmed' ? deadlinesAhead(meeting, message.language, now) : []
  return [
    ...(map === null ? [] : [{ kind: 'link', text: say('layout.map'), link: map } as const]),
    ...(items.length === 0
      ? []
      : [
          { kind: 'words', text: say('layout.before-travel') } as const,
          { kind: 'list', items: items.map((text) => ({ text })) } as const,
        ]),
  ]
}

/** Returns how people who attend online will join, unless a button of the email does it. */
export function joiningOf(
  { kind, language }: Pick<MessageRow, 'kind' | 'language'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
  now: string,
): Block[] {
  if (meeting?.status !== 'convened' || !EMAILS[kind].hasEntry) return []
  if (isVenueFirst(meeting, recipient.format)) return []
  const say = mailMessages(language)
  const from = joiningRevealedAt(meeting)
  if (from === null) return [{ kind: 'words', text: say('layout.joining') }]
  if (from <= now)
    return kind === 'reminder' ? [] : [{ kind: 'words', text: say('layout.joining-open') }]
  const at = momentIn(from, ownZone(recipient, meeting), language)
  return [{ kind: 'words', text: say('layout.joining-from', { at }) }]
}

/** Returns a note on the time zone if the recipient's zone differs from that of the meeting. */
function hoursNote(language: Language, recipient: Recipient, meeting: Meeting): Block[] {
  const { zone } = meeting.schedule
  if (zone === null || shownZone(recipient, meeting) === zone) return []
  const text = mailMessages(language)('layout.zone-meeting', { zone: nameCity(zone, language) })
  return [{ kind: 'words', text }]
}

/** Returns the sessions of a speaker in the time zone of the meeting. */
export function sessionsOf(
  { language }: MessageRow,
  recipient: Recipient,
  meeting: Meeting | undefined,
): Block[] {
  const zone = meeting?.schedule.zone
  const { speaker } = recipient
  if (!meeting || !zone || speaker === undefined) return []
  const say = mailMessages(language)
  const wording = WORDINGS[language]
  const times = new Map(meetingTimes(meeting, zone).sessions.map((one) => [one.id, one]))
  const items = meeting.programme.flatMap(({ id, title, speakers }) => {
    const own = speakers.find((one) => one.speaker === speaker)
    const time = times.get(id)
    if (!own) return []
    const words = { title: isolate(title, language), role: wording.codes[own.role] }
    if (!time) return [{ text: say('layout.session', words) }]
    const when = describeTimeRange({ start: time.start, end: time.end }, wording)
    return [{ text: say('layout.session-at', { ...words, when }) }]
  })
  if (items.length === 0) return []
  return [
    { kind: 'words', text: say('layout.sessions') },
    { kind: 'list', items },
    ...hoursNote(language, recipient, meeting),
  ]
}

/** Returns the documents of the meeting: public ones, and for registrants also theirs. */
export function documentsOf(
  { language, registrationId }: MessageRow,
  { attends }: Recipient,
  meeting: Meeting | undefined,
): Block[] {
  const isRegistered = registrationId !== null && attends
  const items = (meeting?.documents ?? [])
    .filter(({ access }) => access === 'public' || (access === 'registrants' && isRegistered))
    .map(({ title, url }) => ({ text: title, link: url }))
  if (items.length === 0) return []
  return [
    { kind: 'words', text: mailMessages(language)('layout.documents') },
    { kind: 'list', items },
  ]
}

/** Returns how many people of a delegation are confirmed and how many are waiting. */
export function delegationOf({ kind, language }: MessageRow, { delegation }: Recipient): Block[] {
  if (!delegation || kind !== 'focal-points') return []
  const say = mailMessages(language)
  const count = (state: string) => delegation[state] ?? 0
  const lines = [
    say('layout.people', { state: say('layout.people-confirmed'), count: count('confirmed') }),
    say('layout.people', { state: say('layout.people-in-review'), count: count('in-review') }),
    say('layout.people', {
      state: say('layout.people-waiting'),
      count: count('waiting') + count('offered'),
    }),
  ]
  return [{ kind: 'facts', lines }]
}
