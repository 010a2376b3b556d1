export { connect, createClient } from './create-client'
export type { Client, ClientOptions } from './create-client'
export type { Connection, SendFile } from './http/index'
export { everyItem, ProblemError, UnreachableError } from './http/index'
export type { List, Page } from './responses/index'
export type {
  CircularsClient,
  TrainingCasesClient,
  WithdrawalsClient,
} from './circulars/circulars-client'
export type {
  AuditClient,
  DocumentsClient,
  KeysClient,
  MeetingListsClient,
  OrganizationsClient,
  ProceedingsClient,
  SearchClient,
  SettingsClient,
  SpeakersClient,
  WebhooksClient,
} from './contract/index'
export type { DelegationsClient } from './delegations/delegations-client'
export type { DraftsClient } from './drafts/drafts-client'
export type { EmailsClient, SubscriptionsClient } from './emails/emails-clients'
export type { EmailTextsClient } from './emails/email-texts-client'
export type { NoticesClient } from './emails/notices-client'
export type { InvitationsClient } from './invitations/invitations-client'
export type { EligibilityClient } from './meetings/eligibility-client'
export type { FeedsClient } from './meetings/feeds-client'
export type { MeetingsClient } from './meetings/meetings-client'
export type { AccountClient } from './people/account-client'
export type { PeopleClient } from './people/people-client'
export type {
  CertificatesClient,
  CheckInsClient,
  ParticipantsClient,
  VisaRequestsClient,
} from './registrations/attendance-clients'
export type { RegistrationsClient } from './registrations/registrations-client'
