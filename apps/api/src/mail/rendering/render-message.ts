import { listPlaceholders } from '@u4ssc/client/emails'
import type { NoticeWords } from '@u4ssc/client/emails'
import type { Secretariat } from '@u4ssc/client/platform'
import type { Language, Meeting } from '@u4ssc/domain'
import { isJoiningRevealed, isVenueFirst, translateTitles } from '@u4ssc/domain/meetings'
import { describeShortName, WORDINGS } from '@u4ssc/domain/words/languages'
import { actionOf, mailMessages } from '@u4ssc/messages/mail'
import type { Recipient } from '../outbox/find-recipient'
import { defaultSubject, defaultText } from './default-text'
import { fillOwnText, fillWords } from './fill-words'
import { isolate } from './isolate'
import { layOut } from './email-layout'
import type { Block } from './email-layout'
import { doorCode, doorPicture } from './check-in-code'
import { parseMailbox } from './rendered-message'
import { linksFor } from './links-for'
import type { LinkMaker } from './links-for'
import {
  delegationOf,
  documentsOf,
  factsOf,
  joiningOf,
  sessionsOf,
  timesLink,
  travelOf,
} from './message-blocks'
import { newsOf } from './news-of'
import { wordsFor } from './notice-words'
import type { TextReader } from './own-texts'
import type { ReleaseReader } from './read-releases'
import type { MessageRow } from '../../db/tables/index'
import type {
  MailAddresses,
  MailAttachment,
  MailCalendar,
  RenderedMessage,
} from './rendered-message'
import { toInvitation } from '@u4ssc/calendar'
import type { ReleaseRow } from '../../meetings/index'
import { EMAILS } from '../email-kinds'
import { personalSequence } from './personal-sequence'

interface Rendering {
  readonly addresses: MailAddresses
  readonly releases: ReleaseReader
  /** Text of the notice of the message. */
  readonly words: NoticeWords
  /** Texts that replace the fixed ones. */
  readonly texts: TextReader
  readonly secretariat: Secretariat
  readonly makeLink: LinkMaker
  readonly now: string
  /** Certificates of the recipient. */
  readonly papers?: readonly MailAttachment[]
  /** Files of the notice of the message. */
  readonly files?: readonly MailAttachment[]
}

/**
 * Returns a message as sent at a given time, with text, times in the recipient's zone and links.
 */
export async function renderMessage(
  message: MessageRow,
  recipient: Recipient,
  rendering: Rendering,
): Promise<RenderedMessage> {
  const { releases, words, texts, secretariat, makeLink, now, papers = [], files = [] } = rendering
  const from = senderOf(rendering)
  const addresses = { ...rendering.addresses, mailFrom: `${from.name} <${from.email}>` }
  const { kind, slug, language, facts } = message
  const say = mailMessages(language)
  const latest = slug === null ? undefined : await releases.latest(slug)
  const meeting = latest && translateTitles(latest.meeting, language)
  const title = titleOf(meeting, language)
  const written = wordsFor(words, language, meeting?.language ?? 'en')
  const filling = { message, recipient, meeting, title, addresses, makeLink }
  const note = written && (await fillWords(written, filling))
  const contact = slug === null ? null : await releases.contact(slug)
  const isOpen = meeting !== undefined && isJoiningRevealed(meeting, now)
  const links = await linksFor(message, recipient, addresses, { makeLink, isOpen })
  const own = await texts.find(kind, slug, language)
  const body = fillOwnText(own, filling, links.action)
  const calendar = latest ? calendarOf(message, recipient, latest, addresses, now) : null
  const news = await newsOf(message, recipient, releases)
  const subject = subjectOf(message, title, note?.subject ?? body.subject, news.headline)
  const action = actionOf(links.isOwn || kind === 'speakers' ? (links.as ?? kind) : newsKind(kind))
  const { html, text } = layOut({
    language,
    head: secretariat.name ?? 'U4SSC',
    title: subject,
    greeting: greets(kind === 'notice' ? written?.text : own.text)
      ? null
      : greetingOf(recipient, language),
    blocks: [
      ...bodyOf(message, { title, own: body.text, isOnSite: isOnSite(meeting, recipient) }),
      ...(note ? [noteBlock(note, language)] : []),
      ...news.blocks,
      ...(NAMES_SESSIONS.has(kind) ? sessionsOf(message, recipient, meeting) : []),
      ...delegationOf(message, recipient),
      ...factsOf(message, recipient, meeting),
      ...joiningOf(message, recipient, meeting, now),
      ...travelOf(message, recipient, meeting, now),
      ...timesLink(message, recipient, meeting, addresses.publicSiteUrl),
      ...(papers.length > 0 ? [{ kind: 'words', text: say('layout.certificate') } as const] : []),
      ...(kind === 'thanks' ? documentsOf(message, recipient, meeting) : []),
      ...doorCode(message, recipient),
      ...calendarWords(message, calendar),
    ],
    action: links.action === null || !action ? null : { words: say(action), link: links.action },
    after: await othersOf(message, recipient, rendering),
    closing: signatureOf(language, contact, secretariat.name, meeting?.series ?? from.name),
    foot:
      links.end === null
        ? null
        : { why: say('unsubscribe.reason'), words: say('unsubscribe.action'), link: links.end },
  })
  return {
    from,
    replyTo: secretariat.replyTo,
    subject: facts['test'] === undefined ? subject : say('layout.test', { subject }),
    text,
    html,
    calendar,
    attachments: [...(await doorPicture(message, recipient)), ...papers, ...files],
    endLink: links.end,
  }
}

/** Whether a text begins with a greeting, which is a first line with the name. */
function greets(text: string | null = null): boolean {
  const [first = ''] = text?.trim().split('\n') ?? []
  return listPlaceholders(first).includes('name')
}

function greetingOf({ name }: Recipient, language: Language): string {
  const say = mailMessages(language)
  return name === null
    ? say('layout.greeting-nobody')
    : say('layout.greeting', { name: isolate(name, language) })
}

/** Emails that list the sessions of a speaker. */
const NAMES_SESSIONS: ReadonlySet<MessageRow['kind']> = new Set(['speakers', 'speaker-invited'])

/** Notices link to the public meeting page. */
function newsKind(kind: MessageRow['kind']): MessageRow['kind'] {
  return kind === 'thanks' || kind === 'focal-points' ? 'notice' : kind
}

function subjectOf(
  message: MessageRow,
  title: string,
  own: string | null,
  headline: string | null,
): string {
  const fixed =
    message.kind === 'changed' && headline !== null
      ? mailMessages(message.language)('email.changed.headline', { headline, title })
      : defaultSubject(message, title)
  return (own ?? fixed).replaceAll(/\s+/g, ' ')
}

interface Body {
  readonly title: string
  /** The text that replaces the fixed one. */
  readonly own: string | null
  readonly isOnSite: boolean
}

function bodyOf(message: MessageRow, { title, own, isOnSite }: Body): Block[] {
  const { kind, language, registrationId } = message
  const text = own ?? defaultText(message, title, isOnSite)
  if (text === null) return []
  const body: Block = { kind: 'words', text }
  const say = mailMessages(language)
  if (registrationId === null) return [body]
  if (kind === 'postponed') return [body, { kind: 'words', text: say('layout.postponed') }]
  if (kind !== 'cancelled') return [body]
  const advice = [say('layout.cancelled'), ...(isOnSite ? [say('layout.cancelled-travel')] : [])]
  return [body, { kind: 'words', text: advice.join(WORDINGS[language].space) }]
}

function noteBlock(
  { text, language: own }: { readonly text: string; readonly language: Language },
  language: Language,
): Block {
  return own === language ? { kind: 'words', text } : { kind: 'words', text, language: own }
}

/** Explains the attached calendar file, if needed. */
function calendarWords({ kind, language }: MessageRow, calendar: MailCalendar | null): Block[] {
  if (!calendar || kind === 'confirmed' || kind === 'reminder' || kind === 'speakers') return []
  const what = calendar.method === 'CANCEL' ? 'layout.calendar-removed' : 'layout.calendar-updated'
  return [{ kind: 'words', text: mailMessages(language)(what) }]
}

/** Returns the name of the secretariat and, on the next line, its email address. */
function signatureOf(
  language: Language,
  contact: string | null,
  secretariat: string | null,
  series: string,
): string {
  const name =
    secretariat === null
      ? mailMessages(language)('layout.closing', { organization: isolate(series, language) })
      : isolate(secretariat, language)
  return contact === null ? name : `${name}\n${contact}`
}

function senderOf({ addresses, secretariat }: Pick<Rendering, 'addresses' | 'secretariat'>) {
  const { name, email } = parseMailbox(addresses.mailFrom)
  return { name: secretariat.senderName ?? name, email }
}

function titleOf(meeting: Meeting | undefined, language: Language): string {
  return meeting ? describeShortName(meeting, WORDINGS[language]).name : ''
}

function isOnSite(meeting: Meeting | undefined, { format }: Recipient): boolean {
  return meeting !== undefined && isVenueFirst(meeting, format)
}

/** Returns the links to the other registrations of a person who asked for their link. */
async function othersOf(
  { language }: MessageRow,
  { others = [] }: Recipient,
  { releases, makeLink, addresses }: Rendering,
): Promise<Block[]> {
  const items = []
  for (const { registrationId, slug } of others) {
    const meeting = (await releases.latest(slug))?.meeting
    const token = await makeLink('own', { registrationId })
    const link = `${addresses.publicSiteUrl}/${language}/registration?token=${token}`
    if (meeting) items.push({ text: titleOf(meeting, language), link })
  }
  if (items.length === 0) return []
  const heading = mailMessages(language)('layout.other-registrations')
  return [
    { kind: 'words', text: heading },
    { kind: 'list', items },
  ]
}

/** Returns the calendar file for attendees. Joining details are for registrants only. */
function calendarOf(
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
