import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { BARE_ADDRESSES, FRAMED_ADDRESSES } from './addresses'
import { AuditPage } from './features/audit/components/audit-page'
import { CheckInPage } from './features/check-in/components/check-in-page'
import { CircularList } from './features/circulars/circular-list'
import { ImportPage } from './features/circulars/import/import-page'
import { ReviewPage } from './features/circulars/review/review-page'
import { DecisionsPage } from './features/decisions/components/decisions-page'
import { DelegationPage } from './features/delegations/components/delegation-page'
import { DelegationsPage } from './features/delegations/components/delegations-page'
import { EmailTextPage } from './features/email-texts/components/email-text-page'
import { EmailTextsPage } from './features/email-texts/components/email-texts-page'
import { GuestsPage } from './features/invitations/components/guests-page'
import { KeysPage } from './features/keys/components/keys-page'
import { MembershipsPage } from './features/memberships/components/memberships-page'
import { MergePage } from './features/meetings/merging/merge-page'
import { MeetingsPage } from './features/meetings/components/meetings-page'
import { CircularsOfMeeting } from './features/meetings/workspace/circulars-of-meeting'
import { OverviewOfMeeting } from './features/meetings/workspace/overview-page'
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
import { FormPage, OpeningPage } from './features/registrations/components/settings-page'
import { CertificatesPage } from './features/registrations/components/certificates-page'
import { VisaRequestsPage } from './features/registrations/components/visa-requests-page'
import { PlatformPage } from './features/settings/components/platform-page'
import { RetentionPage } from './features/settings/components/retention-page'
import { SecretariatPage } from './features/settings/components/secretariat-page'
import { SubscribersPage } from './features/subscribers/components/subscribers-page'
import { WebhooksPage } from './features/webhooks/components/webhooks-page'

// The guide and pages with the reader of circulars, which is large, load when they are opened.
const NewMeetingPage = lazy(() => import('./features/meetings/convening/new-meeting-page'))
const WriteCircularPage = lazy(() => import('./features/circulars/writing/write-circular-page'))
const HelpPage = lazy(() => import('./features/help/help-page'))
const AmendmentPage = lazy(() => import('./features/circulars/writing/amendment-page'))

/** The page shown next to the navigation at each address. */
export const FRAMED_PAGES: Readonly<Record<(typeof FRAMED_ADDRESSES)[number], ComponentType>> = {
  '/circulars': CircularList,
  '/circulars/create': ImportPage,
  '/circulars/write': WriteCircularPage,
  '/circulars/amend/:slug': AmendmentPage,
  '/circulars/:id': ReviewPage,
  '/meetings': MeetingsPage,
  '/publish/:id': PublishPage,
  '/merge/:id': MergePage,
  '/meetings/new': NewMeetingPage,
  '/meetings/:slug': OverviewOfMeeting,
  '/meetings/:slug/circulars': CircularsOfMeeting,
  '/meetings/:slug/participants': RegistrationsPage,
  '/meetings/:slug/form': FormPage,
  '/meetings/:slug/opening': OpeningPage,
  '/meetings/:slug/delegations': DelegationsPage,
  '/meetings/:slug/delegations/:id': DelegationPage,
  '/meetings/:slug/invitations': GuestsPage,
  '/meetings/:slug/visa-letters': VisaRequestsPage,
  '/meetings/:slug/certificates': CertificatesPage,
  '/meetings/:slug/notices': NoticesPage,
  '/meetings/:slug/notices/new': ComposePage,
  '/meetings/:slug/notices/:id': NoticePage,
  '/meetings/:slug/email-texts': EmailTextsPage,
  '/meetings/:slug/email-texts/:kind': EmailTextPage,
  '/meetings/:slug/outbox': OutboxPage,
  '/meetings/:slug/record': ProceedingsPage,
  '/decisions': DecisionsPage,
  '/registrations': RegistrationsPage,
  '/notices': NoticesPage,
  '/notices/new': ComposePage,
  '/messages': OutboxPage,
  '/email-texts': EmailTextsPage,
  '/email-texts/:kind': EmailTextPage,
  '/subscribers': SubscribersPage,
  '/organizations': OrganizationsPage,
  '/organizations/new': NewOrganizationPage,
  '/organizations/:code': OrganizationPage,
  '/memberships': MembershipsPage,
  '/people': PeoplePage,
  '/account': AccountPage,
  '/keys': KeysPage,
  '/webhooks': WebhooksPage,
  '/secretariat': SecretariatPage,
  '/retention': RetentionPage,
  '/settings': PlatformPage,
  '/audit': AuditPage,
  '/help': HelpPage,
}

/** The page shown without navigation at each address. */
export const BARE_PAGES: Readonly<Record<(typeof BARE_ADDRESSES)[number], ComponentType>> = {
  '/meetings/:slug/check-in': CheckInPage,
  '/first-owner': FirstOwnerPage,
  '/invitation': AcceptInvitationPage,
  '/forgotten-password': ForgottenPasswordPage,
  '/new-password': NewPasswordPage,
}
