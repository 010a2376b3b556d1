import { describeTimeRange, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import type { Language, Meeting } from '@u4ssc/domain'
import { meetingTimes, wallTimeAt } from '@u4ssc/domain/timezones'
import { mailMessages } from '@u4ssc/messages/mail'
import type { MailKind } from '@u4ssc/messages/mail'
import type { Recipient } from '../outbox/find-recipient'
import type { Block } from './email-layout'
import { isolate } from './isolate'
import { nameCity, nameZone } from './name-zone'
import type { MessageRow } from '../../db/tables/index'

const WITH_TIME: ReadonlySet<MailKind> = new Set([
  'confirmed',
  'invitation',
  'reminder',
  'offered',
  'changed',
  'speakers',
  'speaker-invited',
  'focal-points',
])

/** Returns the key facts of an email: time, reason and deadline. */
export function factsOf(
  {
    kind,
    language,
    facts,
    createdAt,
  }: Pick<MessageRow, 'kind' | 'language' | 'facts' | 'createdAt'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
): Block[] {
  const say = mailMessages(language)
  const wording = WORDINGS[language]
  const lines: string[] = []
  const { reason } = facts
  if (reason !== undefined)
    lines.push(say('layout.reason', { reason: isolate(String(reason), language) }))
  const shown = zoneFor(recipient, meeting)
  if (kind === 'confirm') {
    const sentAt = typeof facts['sent'] === 'string' ? facts['sent'] : createdAt
    lines.push(say('email.confirm.sent', { at: describeTime(wallTimeAt(sentAt, shown), wording) }))
  }
  const until = describeUntil({ language, facts }, recipient, meeting)
  if (until !== null) lines.push(say('layout.until', { until }))
  const hasTime = kind === 'cancelled' || (WITH_TIME.has(kind) && meeting?.status === 'convened')
  const days = meeting && hasTime ? meetingTimes(meeting, shown).days : []
  for (const day of days) lines.push(say('layout.when', { when: describeTimeRange(day, wording) }))
  const first = days.flatMap(({ start, end }) => start ?? end ?? []).at(0)?.instant
  const at = first ?? (kind === 'confirm' ? createdAt : facts['until'])
  if (typeof at === 'string') lines.push(zoneLine(language, recipient, meeting, at))
  return lines.length === 0 ? [] : [{ kind: 'facts', lines }]
}

/** Returns the deadline of an email in the zone of the recipient; null if it has none. */
export function describeUntil(
  { language, facts: { until } }: Pick<MessageRow, 'language' | 'facts'>,
  recipient: Recipient,
  meeting: Meeting | undefined,
): string | null {
  if (typeof until !== 'string') return null
  return describeTime(wallTimeAt(until, zoneFor(recipient, meeting)), WORDINGS[language])
}

/** Returns the line that names the zone of the times, with its offset at an instant. */
function zoneLine(
  language: Language,
  recipient: Recipient,
  meeting: Meeting | undefined,
  at: string,
): string {
  const say = mailMessages(language)
  const own = recipient.zone
  const zone = own ?? meeting?.schedule.zone ?? null
  if (zone === null) return say('layout.zone-utc')
  const words = { zone: nameZone(zone, at, language) }
  return say(own === null ? 'layout.zone' : 'layout.zone-own', words)
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
  const isShown = WITH_TIME.has(kind) && meeting?.status === 'convened'
  if (!isShown || zone !== null || slug === null || meeting.schedule.zone === null) return []
  const link = `${publicSiteUrl}/${language}/times?meeting=${encodeURIComponent(slug)}`
  return [{ kind: 'link', text: mailMessages(language)('layout.see-times'), link }]
}

/** Returns the zone of the times in an email. */
export function zoneFor({ zone }: Recipient, meeting: Meeting | undefined): string {
  return zone ?? meeting?.schedule.zone ?? 'UTC'
}

/** Returns a note on the time zone if the recipient's zone differs from that of the meeting. */
function hoursNote(language: Language, recipient: Recipient, meeting: Meeting): Block[] {
  const { zone } = meeting.schedule
  if (zone === null || zoneFor(recipient, meeting) === zone) return []
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
