import type { Language } from '@u4ssc/domain'
import { mailMessages } from '@u4ssc/messages/mail'
import type { MailKind } from '@u4ssc/messages/mail'
import type { MessageRow } from '../../db/tables/index'

/** What the fixed texts of an email depend on. */
interface About extends Pick<MessageRow, 'slug' | 'language' | 'facts'> {
  readonly kind: MailKind
}

/** Returns the fixed subject of an email. @param own - of a notice, which has no fixed one */
export function defaultSubject(
  { kind, language, facts }: About,
  title: string,
  own: string | null = null,
): string {
  const words = { title, subject: own ?? title, ...facts }
  const say = mailMessages(language)
  const days = kind === 'reminder' ? Number(facts['hours']) / 24 : 0
  const isInDays = days > 1 && Number.isInteger(days)
  return isInDays
    ? say('email.reminder.days', { ...words, days })
    : say(`email.${kind}.subject`, words)
}

/**
 * Returns the fixed text of an email; null for a notice, which has none.
 *
 * @param isOnSite - whether the recipient attends at the venue, where there is nothing to join
 */
export function defaultText(
  { kind, slug, language, facts }: About,
  title: string,
  isOnSite = false,
): string | null {
  if (kind === 'notice') return null
  const say = mailMessages(language)
  if (isOnSite && (kind === 'confirmed' || kind === 'reminder'))
    return say(`email.${kind}.body-on-site`, { title })
  const isAboutMeeting = kind === 'follow' && slug !== null
  return isAboutMeeting
    ? say('email.follow.body-meeting', { title })
    : say(`email.${kind}.body`, { title, ...facts })
}

/** Returns the fixed subject and text of a kind of email, with placeholders for its values. */
export function describeDefault(
  kind: MailKind,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const about = { kind, slug: null, language, facts: { hours: 24 } }
  // The time before the meeting differs from reminder to reminder
  const subject = defaultSubject(about, '{{meeting}}').replace(/\p{Nd}+/u, '…')
  return { subject, text: defaultText(about, '{{meeting}}') ?? '' }
}
