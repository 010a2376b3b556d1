import type { Language } from '@u4ssc/domain'
import type { MailKind } from '@u4ssc/messages/mail'
import type { MessageRow } from '../../db/tables/index'
import type { AddresseeColumn } from '../email-kinds'

/** An ID or a link in a preview. */
export const NOWHERE = '…'

interface Imagined {
  readonly kind: MailKind
  readonly slug: string
  /** The column of the recipient. */
  readonly to: AddresseeColumn
  readonly language: Language
  readonly facts: MessageRow['facts']
  readonly noticeId?: string
  readonly at: string
}

/** Returns an email that nobody gets, for a preview. */
export function imagineMessage({
  kind,
  slug,
  to,
  language,
  facts,
  noticeId,
  at,
}: Imagined): MessageRow {
  const own = (column: AddresseeColumn) => (column === to ? NOWHERE : null)
  return {
    id: NOWHERE,
    ...{ kind, slug, language, facts, noticeId: noticeId ?? null, applicationId: null },
    registrationId: own('registrationId'),
    focalPointId: own('focalPointId'),
    subscriptionId: own('subscriptionId'),
    invitationId: own('invitationId'),
    speakerInvitationId: own('speakerInvitationId'),
    speakerContactId: own('speakerContactId'),
    personId: own('personId'),
    ...{ once: null, state: 'drafted', attempts: 0, nextAttemptAt: null, error: null },
    ...{ createdAt: at, sentAt: null },
  }
}
