import type { MailKind } from '@u4ssc/messages/mail'
import type { Recipient } from '../outbox/find-recipient'
import type { LinkOwner, LinkPurpose } from '../outbox/personal-links'
import type { MailAddresses } from './rendered-message'
import type { MessageRow } from '../../db/tables/index'

/** Creates a link and stores its hash, or returns a placeholder in a preview. @returns the token */
export type LinkMaker = (
  purpose: LinkPurpose,
  to: LinkOwner,
  applicationId?: string | null,
) => Promise<string>

/** Page of the site for each email with a personal link. */
const PERSONAL: Partial<Record<MailKind, readonly [purpose: LinkPurpose, page: string]>> = {
  confirm: ['confirm', 'registration/confirm'],
  already: ['own', 'registration'],
  link: ['own', 'registration'],
  received: ['own', 'registration'],
  confirmed: ['own', 'registration'],
  refused: ['own', 'registration'],
  waiting: ['own', 'registration'],
  offered: ['own', 'registration'],
  lapsed: ['own', 'registration'],
  'visa-approved': ['own', 'registration'],
  'visa-refused': ['own', 'registration'],
  delegation: ['own', 'delegation'],
  follow: ['confirm', 'follow/confirm'],
  invitation: ['own', 'invitation'],
  'speaker-invited': ['own', 'speaker'],
  'speaker-returned': ['own', 'speaker'],
}

/** Page that notices link to for people who have one; others get the meeting page. */
const OWN_PAGE: Partial<Record<MailKind, readonly [owner: string, page: string]>> = {
  thanks: ['registrationId', 'registration'],
  'focal-points': ['focalPointId', 'delegation'],
}

interface MailLinks {
  readonly action: string | null
  /** Whether the link leads to a personal page. */
  readonly isOwn: boolean
  /** The kind of email that gives the link its label, if different. */
  readonly as?: MailKind
  readonly end: string | null
}

/** Returns the main link of an email and its unsubscribe link. */
export async function linksFor(
  message: MessageRow,
  { format }: Recipient,
  { publicApiUrl, publicSiteUrl }: MailAddresses,
  makeLink: LinkMaker,
): Promise<MailLinks> {
  const { kind, slug, personId } = message
  if (kind === 'password' && personId !== null) {
    const token = await makeLink('password', { personId })
    return { action: `${publicApiUrl}/admin/#/new-password?token=${token}`, isOwn: true, end: null }
  }
  if (kind === 'document-returned' && slug !== null)
    return { action: `${publicApiUrl}/admin/#/meetings/${slug}`, isOwn: true, end: null }
  const to = ownerOf(message)
  const site = `${publicSiteUrl}/${message.language}`
  const isNews = message.subscriptionId !== null && kind !== 'follow'
  const end = to && isNews ? `${publicApiUrl}/unsubscribe/${await makeLink('end', to)}` : null
  // On-site participants have nothing to join
  if (kind === 'reminder' && to && format === 'on-site') {
    const action = `${site}/registration?token=${await makeLink('own', to)}`
    return { action, isOwn: true, as: 'confirmed', end }
  }
  if (kind === 'reminder' && to)
    return { action: `${publicApiUrl}/join/${await makeLink('join', to)}`, isOwn: true, end }
  const own = OWN_PAGE[kind]
  const personal =
    PERSONAL[kind] ?? (to && own && own[0] in to ? (['own', own[1]] as const) : undefined)
  if (to && personal) {
    const [purpose, page] = personal
    const named = kind === 'follow' && slug !== null ? `meeting=${encodeURIComponent(slug)}&` : ''
    const token = await makeLink(purpose, to, message.applicationId)
    const action = `${site}/${page}?${named}token=${token}`
    return { action, isOwn: true, end }
  }
  const page = kind === 'speakers' ? '/programme' : ''
  return { action: slug === null ? null : `${site}/meetings/${slug}${page}`, isOwn: false, end }
}

/** Speakers without a page and people testing a notice have no personal page. */
function ownerOf(message: MessageRow): LinkOwner | null {
  const { registrationId, focalPointId, subscriptionId } = message
  const { invitationId, speakerInvitationId } = message
  if (registrationId !== null) return { registrationId }
  if (focalPointId !== null) return { focalPointId }
  if (invitationId !== null) return { invitationId }
  if (speakerInvitationId !== null) return { speakerInvitationId }
  return subscriptionId === null ? null : { subscriptionId }
}
