import type { MailKind } from '@u4ssc/messages/mail'
import type { Addressee, LinkPurpose } from './personal-links'
import type { MailAddresses } from './render-message'
import type { MessageRow } from './tables'

/** Makes a link and keeps its hash, or stands in for one in a preview. @returns the token */
export type LinkMaker = (purpose: LinkPurpose, to: Addressee) => Promise<string>

/** Where on the site each mail leads that has a personal link. */
const PERSONAL: Partial<Record<MailKind, readonly [purpose: LinkPurpose, page: string]>> = {
  confirm: ['confirm', 'registration/confirm'],
  already: ['own', 'registration'],
  received: ['own', 'registration'],
  confirmed: ['own', 'registration'],
  refused: ['own', 'registration'],
  waiting: ['own', 'registration'],
  offered: ['own', 'registration'],
  lapsed: ['own', 'registration'],
  delegation: ['own', 'delegation'],
  follow: ['confirm', 'follow/confirm'],
}

/** The link of the mail, and the one that ends what somebody follows. */
export async function linksFor(
  message: MessageRow,
  { publicApiUrl, publicSiteUrl }: MailAddresses,
  makeLink: LinkMaker,
): Promise<{ action: string | null; end: string | null }> {
  const to = addresseeOf(message)
  const site = `${publicSiteUrl}/${message.language}`
  const isNews = message.subscriptionId !== null && message.kind !== 'follow'
  const end = isNews ? `${publicApiUrl}/unsubscribe/${await makeLink('end', to)}` : null
  if (message.kind === 'reminder')
    return { action: `${publicApiUrl}/join/${await makeLink('join', to)}`, end }
  const personal = PERSONAL[message.kind]
  if (personal) {
    const [purpose, page] = personal
    return { action: `${site}/${page}?token=${await makeLink(purpose, to)}`, end }
  }
  const action = message.slug === null ? null : `${site}/meetings/${message.slug}`
  return { action, end }
}

function addresseeOf({ registrationId, focalPointId, subscriptionId }: MessageRow): Addressee {
  if (registrationId !== null) return { registrationId }
  if (focalPointId !== null) return { focalPointId }
  if (subscriptionId !== null) return { subscriptionId }
  throw new Error('A message is for nobody')
}
