import type { ComponentType } from 'react'
import type { BARE_ADDRESSES, FRAMED_ADDRESSES } from './addresses'
import { AuditPage } from './features/audit/components/audit-page'
import { CheckInPage } from './features/check-in/components/check-in-page'
import { CircularList } from './features/circulars/circular-list'
import { ImportPage } from './features/circulars/import/import-page'
import { ReviewPage } from './features/circulars/review/review-page'
import { DelegationPage } from './features/delegations/components/delegation-page'
import { DelegationsPage } from './features/delegations/components/delegations-page'
import { GuestsPage } from './features/invitations/components/guests-page'
import { KeysPage } from './features/keys/components/keys-page'
import { MembershipsPage } from './features/memberships/components/memberships-page'
import { EditorPage } from './features/meetings/editor/editor-page'
import { MeetingPage } from './features/meetings/components/meeting-page'
import { MeetingsPage } from './features/meetings/components/meetings-page'
import { NewMeetingPage } from './features/meetings/convening/new-meeting-page'
import { OutboxPage } from './features/messages/components/outbox-page'
import { ComposePage } from './features/notices/components/compose-page'
import { NoticePage } from './features/notices/components/notice-page'
import { NoticesPage } from './features/notices/components/notices-page'
import { NewOrganizationPage } from './features/organizations/components/new-organization-page'
import { OrganizationPage } from './features/organizations/components/organization-page'
import { OrganizationsPage } from './features/organizations/components/organizations-page'
import { AcceptInvitationPage } from './features/people/sign-in/accept-invitation-page'
import { AccountPage } from './features/people/account/account-page'
import { FirstOwnerPage } from './features/people/sign-in/first-owner-page'
import { ForgottenPasswordPage } from './features/people/sign-in/forgotten-password-page'
import { NewPasswordPage } from './features/people/sign-in/new-password-page'
import { PeoplePage } from './features/people/components/people-page'
import { PublishPage } from './features/publishing/components/publish-page'
import { ProceedingsPage } from './features/proceedings/components/proceedings-page'
import { RegistrationsPage } from './features/registrations/components/registrations-page'
import { SettingsPage } from './features/registrations/components/settings-page'
import { VisaRequestsPage } from './features/registrations/components/visa-requests-page'
import { PlatformPage } from './features/settings/components/platform-page'
import { SubscribersPage } from './features/subscribers/components/subscribers-page'
import { WebhooksPage } from './features/webhooks/components/webhooks-page'

/** The page shown next to the navigation at each address. */
export const FRAMED_PAGES: Readonly<Record<(typeof FRAMED_ADDRESSES)[number], ComponentType>> = {
  '/circulars': CircularList,
  '/circulars/create': ImportPage,
  '/circulars/:id': ReviewPage,
  '/meetings': MeetingsPage,
  '/publish/:id': PublishPage,
  '/meetings/new': NewMeetingPage,
  '/meetings/:slug': MeetingPage,
  '/proceedings/:slug': ProceedingsPage,
  '/meeting-drafts/:id/:position/:part?': EditorPage,
  '/registrations': RegistrationsPage,
  '/visa-requests/:slug': VisaRequestsPage,
  '/registration-settings/:slug': SettingsPage,
  '/notices': NoticesPage,
  '/notices/new': ComposePage,
  '/notices/:id': NoticePage,
  '/delegations': DelegationsPage,
  '/delegations/:id': DelegationPage,
  '/meeting-invitations': GuestsPage,
  '/messages': OutboxPage,
  '/subscribers': SubscribersPage,
  '/organizations': OrganizationsPage,
  '/organizations/new': NewOrganizationPage,
  '/organizations/:code': OrganizationPage,
  '/memberships': MembershipsPage,
  '/people': PeoplePage,
  '/account': AccountPage,
  '/keys': KeysPage,
  '/webhooks': WebhooksPage,
  '/settings': PlatformPage,
  '/audit': AuditPage,
}

/** The page shown without navigation at each address. */
export const BARE_PAGES: Readonly<Record<(typeof BARE_ADDRESSES)[number], ComponentType>> = {
  '/check-in/:slug': CheckInPage,
  '/first-owner': FirstOwnerPage,
  '/invitation': AcceptInvitationPage,
  '/forgotten-password': ForgottenPasswordPage,
  '/new-password': NewPasswordPage,
}
