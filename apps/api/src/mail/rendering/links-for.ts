import type { MailKind } from '@u4ssc/messages/mail'
import { EMAILS } from '../email-kinds'
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

interface MailLinks {
  readonly action: string | null
  /** Whether the link leads to a personal page. */
  readonly isOwn: boolean
  /** The kind of email that gives the link its label, if different. */
  readonly as?: MailKind
  readonly end: string | null
}

interface LinkOptions {
  readonly makeLink: LinkMaker
  /** Whether the joining link works by now. */
  readonly isOpen: boolean
}

/** Returns the main link of an email and its unsubscribe link. */
export async function linksFor(
  message: MessageRow,
  { format }: Recipient,
  { publicApiUrl, publicSiteUrl }: MailAddresses,
  { makeLink, isOpen }: LinkOptions,
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
  // On-site participants have nothing to join, and others nothing yet
  if (kind === 'reminder' && to && (format === 'on-site' || !isOpen)) {
    const action = `${site}/registration?token=${await makeLink('own', to)}`
    return { action, isOwn: true, as: 'confirmed', end }
  }
  if (kind === 'reminder' && to)
    return { action: `${publicApiUrl}/join/${await makeLink('join', to)}`, isOwn: true, end }
  const own = EMAILS[kind].page
  if (to && own && (own.for === undefined || own.for in to)) {
    const named = kind === 'follow' && slug !== null ? `meeting=${encodeURIComponent(slug)}&` : ''
    const token = await makeLink(own.purpose, to, message.applicationId)
    const action = `${site}/${own.path}?${named}token=${token}`
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
