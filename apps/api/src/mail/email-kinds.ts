import type { EmailKind } from '@u4ssc/client/emails'
import type { MailKind } from '@u4ssc/messages/mail'
import type { MessageRow } from '../db/tables/index'
import type { LinkPurpose } from './outbox/personal-links'

/** The column of a message that names its recipient. */
export type AddresseeColumn = Extract<
  keyof MessageRow,
  | 'registrationId'
  | 'focalPointId'
  | 'subscriptionId'
  | 'invitationId'
  | 'speakerInvitationId'
  | 'speakerContactId'
  | 'personId'
>

/** What the emails of a kind have. */
interface EmailRow {
  /** Who gets it, in a preview. */
  readonly to: AddresseeColumn
  /**
   * The page of the site that its link opens for its recipient. With `for`, only a recipient of that
   * sort has one, and others get the page of the meeting.
   */
  readonly page?: {
    readonly path:
      | 'registration'
      | 'registration/confirm'
      | 'delegation'
      | 'invitation'
      | 'speaker'
      | 'follow/confirm'
    readonly purpose: LinkPurpose
    readonly for?: AddresseeColumn
  }
  /** Whether it gives the time of the meeting: also of one that is not convened, or never. */
  readonly time: 'always' | 'if-convened' | 'never'
  /** Whether it adds the meeting to a calendar, updates it or removes it. */
  readonly hasCalendar?: true
  /** Whether it says how to get in: the check-in code on site, the joining link online. */
  readonly hasEntry?: true
}

const OWN = { path: 'registration', purpose: 'own' } as const
const SPEAKER = { path: 'speaker', purpose: 'own' } as const

/** Every kind of email. What needs more than a column is in the code of the part it concerns. */
export const EMAILS: Readonly<Record<EmailKind | MailKind, EmailRow>> = {
  confirm: {
    to: 'registrationId',
    page: { path: 'registration/confirm', purpose: 'confirm' },
    time: 'never',
  },
  already: { to: 'registrationId', page: OWN, time: 'never' },
  link: { to: 'registrationId', page: OWN, time: 'if-convened' },
  received: { to: 'registrationId', page: OWN, time: 'never' },
  confirmed: {
    to: 'registrationId',
    page: OWN,
    time: 'if-convened',
    hasCalendar: true,
    hasEntry: true,
  },
  refused: { to: 'registrationId', page: OWN, time: 'never' },
  waiting: { to: 'registrationId', page: OWN, time: 'never' },
  offered: { to: 'registrationId', page: OWN, time: 'if-convened' },
  lapsed: { to: 'registrationId', page: OWN, time: 'never' },
  withdrawn: { to: 'registrationId', time: 'never' },
  reminder: { to: 'registrationId', time: 'if-convened', hasCalendar: true, hasEntry: true },
  changed: { to: 'registrationId', time: 'if-convened', hasCalendar: true },
  postponed: { to: 'registrationId', time: 'never', hasCalendar: true },
  cancelled: { to: 'registrationId', time: 'always', hasCalendar: true },
  thanks: { to: 'registrationId', page: { ...OWN, for: 'registrationId' }, time: 'never' },
  'visa-approved': { to: 'registrationId', page: OWN, time: 'never' },
  'visa-refused': { to: 'registrationId', page: OWN, time: 'never' },
  invitation: {
    to: 'invitationId',
    page: { path: 'invitation', purpose: 'own' },
    time: 'if-convened',
  },
  delegation: { to: 'focalPointId', page: { path: 'delegation', purpose: 'own' }, time: 'never' },
  'focal-points': {
    to: 'focalPointId',
    page: { path: 'delegation', purpose: 'own', for: 'focalPointId' },
    time: 'if-convened',
  },
  'speaker-invited': { to: 'speakerInvitationId', page: SPEAKER, time: 'if-convened' },
  'speaker-returned': { to: 'speakerInvitationId', page: SPEAKER, time: 'never' },
  speakers: { to: 'speakerContactId', time: 'if-convened', hasCalendar: true },
  'document-returned': { to: 'personId', time: 'never' },
  password: { to: 'personId', time: 'never' },
  follow: {
    to: 'subscriptionId',
    page: { path: 'follow/confirm', purpose: 'confirm' },
    time: 'never',
  },
  notice: { to: 'registrationId', time: 'never' },
}
