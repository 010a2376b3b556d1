import { fillPlaceholders, listPlaceholders } from '@u4ssc/client/emails'
import type { Language, Meeting } from '@u4ssc/domain'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { countryName, describeTimeRange, WORDINGS } from '@u4ssc/domain/words/languages'
import { listMessages } from '@u4ssc/messages/lists'
import { mailMessages } from '@u4ssc/messages/mail'
import type { Recipient } from '../outbox/find-recipient'
import { isolate } from './isolate'
import type { LinkMaker } from './links-for'
import { describeUntil } from './message-blocks'
import { nameZone } from './name-zone'
import type { OwnText } from './own-texts'
import { shownZone } from './when-and-where'
import type { MailAddresses } from './rendered-message'
import type { MessageRow } from '../../db/tables/index'

interface Filling {
  readonly message: Pick<MessageRow, 'slug' | 'registrationId' | 'language' | 'facts'>
  readonly recipient: Recipient
  readonly meeting: Meeting | undefined
  readonly title: string
  readonly addresses: MailAddresses
  readonly makeLink: LinkMaker
}

interface Words {
  readonly subject: string | null
  readonly text: string
  readonly language: Language
}

/**
 * Fills the placeholders of a notice for one recipient: name, meeting, time in their zone, facts of
 * their registration, and a link to their personal page or the meeting page. The subject never gets a link, because it is
 * not secret.
 */
export async function fillWords(words: Words, filling: Filling): Promise<Words> {
  const { recipient, title } = filling
  const say = mailMessages(words.language)
  const page = pageOf(filling)
  const needsLink = listPlaceholders(words.text).includes('link')
  const values = {
    name: recipient.name ?? say('layout.nobody'),
    meeting: title,
    when: whenOf(filling, words.language) ?? '',
    link: page,
    ...factsOf(filling, words.language),
  }
  return {
    ...words,
    subject: words.subject === null ? null : fillPlaceholders(words.subject, values),
    text: fillPlaceholders(words.text, {
      ...values,
      link: needsLink ? await linkOf(filling) : page,
    }),
  }
}

/**
 * Fills the placeholders of a text that replaces that of a kind of email. Its link is the one that
 * the email is about: the email to an unproven address never gets another one.
 */
export function fillOwnText(
  { subject, text }: OwnText,
  filling: Filling,
  link: string | null,
): OwnText {
  const { message, recipient, meeting, title } = filling
  const { language, facts } = message
  const values = {
    name: isolate(recipient.name ?? mailMessages(language)('layout.nobody'), language),
    meeting: isolate(title, language),
    when: whenOf(filling, language) ?? '',
    reason: isolate(String(facts['reason'] ?? ''), language),
    until: describeUntil(message, recipient, meeting) ?? '',
  }
  return {
    subject: subject === null ? null : fillPlaceholders(subject, values),
    text: text === null ? null : fillPlaceholders(text, { ...values, link: link ?? '' }),
  }
}

/**
 * Returns the facts of a registration in words; empty ones for other recipients. The example person
 * of a preview has none, so that the placeholders stay.
 */
function factsOf({ message, recipient: { registration } }: Filling, language: Language) {
  if (!registration)
    return message.registrationId === null ? { organization: '', country: '', status: '' } : {}
  const { organization, country, state } = registration
  return {
    organization: organization ?? '',
    country: countryName(country, WORDINGS[language]),
    status: listMessages(language)(`list.state-${state}`),
  }
}

/** Returns the first day and its times, in the zone of the venue or of the recipient. */
function whenOf({ recipient, meeting }: Filling, language: Language): string | null {
  if (!meeting) return null
  const zone = shownZone(recipient, meeting)
  const [first] = meetingTimes(meeting, zone).days
  if (!first) return null
  const when = describeTimeRange(first, WORDINGS[language])
  const at = (first.start ?? first.end)?.instant
  if (at === undefined) return when
  return mailMessages(language)('layout.moment-in', { when, zone: nameZone(zone, at, language) })
}

function pageOf({ message: { slug, language }, addresses }: Filling): string {
  return `${addresses.publicSiteUrl}/${language}${slug === null ? '' : `/meetings/${slug}`}`
}

async function linkOf(filling: Filling): Promise<string> {
  const { message, addresses, makeLink } = filling
  const { registrationId, language } = message
  if (registrationId === null) return pageOf(filling)
  const token = await makeLink('own', { registrationId })
  return `${addresses.publicSiteUrl}/${language}/registration?token=${token}`
}
